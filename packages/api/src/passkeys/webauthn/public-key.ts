import { createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readCborMap, type CborMap } from './cbor';
import { Refused } from './refused';

/** COSE algorithms, best first, that every platform's authenticators have one of: EdDSA, ES256, RS256. */
export const ALGORITHMS = [-8, -7, -257] as const;

const MIN_RSA_BYTES = 256;

interface PublicKey {
  readonly key: KeyObject;
  /** Of `crypto.verify`: Ed25519 names none. */
  readonly digest: 'sha256' | undefined;
}

/** Reads a COSE_Key (RFC 9053) of an algorithm that was offered. @throws Refused for any other and for broken ones */
export function readPublicKey(cose: Buffer): PublicKey {
  const { map, length } = readCborMap(cose);
  if (length !== cose.length) throw new Refused('Something stands behind the public key');
  const algorithm = map.get(3);
  try {
    return {
      key: createPublicKey({ key: toJwk(map), format: 'jwk' }),
      digest: algorithm === -8 ? undefined : 'sha256',
    };
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('The public key is no key', { cause: error });
  }
}

/** Whether a signature, as WebAuthn writes it, is of this key over these bytes. @throws Refused when the key is none */
export function isSignedBy(cose: Buffer, signed: Buffer, signature: Buffer): boolean {
  const { key, digest } = readPublicKey(cose);
  return verify(digest, signed, key, signature);
}

/** Kty, alg and curve must go together: 2, -7, P-256; 1, -8, Ed25519; 3, -257. */
function toJwk(map: CborMap): JsonWebKey {
  const is = (kty: number, alg: number): boolean => map.get(1) === kty && map.get(3) === alg;
  if (is(2, -7) && map.get(-1) === 1) {
    return { kty: 'EC', crv: 'P-256', x: part(map, -2, 32), y: part(map, -3, 32) };
  }
  if (is(1, -8) && map.get(-1) === 6) return { kty: 'OKP', crv: 'Ed25519', x: part(map, -2, 32) };
  if (is(3, -257)) {
    const modulus = map.get(-1);
    if (!Buffer.isBuffer(modulus) || modulus.length < MIN_RSA_BYTES) throw new Refused('The RSA key is too short');
    return { kty: 'RSA', n: modulus.toString('base64url'), e: part(map, -2) };
  }
  throw new Refused('The public key is of a kind that was not offered');
}

function part(map: CborMap, label: number, length?: number): string {
  const bytes = map.get(label);
  if (!Buffer.isBuffer(bytes) || (length !== undefined && bytes.length !== length)) {
    throw new Refused('The public key has a part of the wrong size');
  }
  return bytes.toString('base64url');
}
