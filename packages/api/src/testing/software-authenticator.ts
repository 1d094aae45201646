import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { AssertionInput, RegistrationInput } from '../passkeys/schemas';
import { ORIGIN } from './visitor';
import { writeCbor } from './write-cbor';

/** What a test makes an authenticator or browser do otherwise. */
export interface Twist {
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly flags?: number;
  readonly crossOrigin?: boolean;
}

const KINDS = {
  es256: { alg: -7, digest: 'sha256' },
  ed25519: { alg: -8, digest: undefined },
  rs256: { alg: -257, digest: 'sha256' },
} as const;

type Kind = keyof typeof KINDS;

const PRESENT_AND_VERIFIED = 0b101;
const HAS_CREDENTIAL = 64;

/** An authenticator with one passkey, and the browser around it. Keys and signatures are real. */
export class SoftwareAuthenticator {
  readonly credentialId = randomBytes(32);
  /** 0 never counts. */
  counter = 0;
  private readonly keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

  constructor(private readonly kind: Kind = 'es256') {
    this.keys = makeKeys(kind);
  }

  create(challenge: string, twist: Twist = {}): RegistrationInput {
    const credential = Buffer.concat([
      Buffer.alloc(16),
      uint(this.credentialId.length, 2),
      this.credentialId,
      writeCbor(this.coseKey()),
    ]);
    const authData = Buffer.concat([
      this.data({ ...twist, flags: (twist.flags ?? PRESENT_AND_VERIFIED) | HAS_CREDENTIAL }),
      credential,
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return {
      ...this.ids(),
      response: {
        clientDataJSON: clientData(challenge, { type: 'webauthn.create', ...twist }),
        attestationObject: writeCbor(attestation).toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  get(challenge: string, twist: Twist = {}): AssertionInput {
    const data = this.data(twist);
    const clientDataJSON = clientData(challenge, { type: 'webauthn.get', ...twist });
    const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return {
      ...this.ids(),
      response: {
        clientDataJSON,
        authenticatorData: data.toString('base64url'),
        signature: sign(KINDS[this.kind].digest, signed, this.keys.privateKey).toString('base64url'),
      },
    };
  }

  private ids() {
    const id = this.credentialId.toString('base64url');
    return { id, rawId: id, type: 'public-key' } as const;
  }

  private data({ rpId = new URL(ORIGIN).hostname, flags = PRESENT_AND_VERIFIED }: Twist): Buffer {
    return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.of(flags), uint(this.counter, 4)]);
  }

  private coseKey(): Map<number, unknown> {
    const jwk = this.keys.publicKey.export({ format: 'jwk' });
    const bytes = (text = '') => Buffer.from(text, 'base64url');
    const head: [number, unknown][] = [[3, KINDS[this.kind].alg]];
    if (this.kind === 'es256') return new Map([[1, 2], ...head, [-1, 1], [-2, bytes(jwk.x)], [-3, bytes(jwk.y)]]);
    if (this.kind === 'ed25519') return new Map([[1, 1], ...head, [-1, 6], [-2, bytes(jwk.x)]]);
    return new Map([[1, 3], ...head, [-1, bytes(jwk.n)], [-2, bytes(jwk.e)]]);
  }
}

function makeKeys(kind: Kind) {
  if (kind === 'es256') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function clientData(challenge: string, { type, origin = ORIGIN, crossOrigin = false }: Twist): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin })).toString('base64url');
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function uint(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}
