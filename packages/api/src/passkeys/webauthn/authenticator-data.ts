import { readCborMap } from './cbor';
import { Refused } from './refused';

export interface NewCredential {
  readonly id: Buffer;
  /** COSE_Key. */
  readonly publicKey: Buffer;
}

export interface AuthenticatorData {
  readonly rpIdHash: Buffer;
  readonly isUserPresent: boolean;
  readonly isUserVerified: boolean;
  readonly signCount: number;
  /** At registration only. */
  readonly credential: NewCredential | undefined;
}

const FIXED_BYTES = 37;
const AAGUID_BYTES = 16;
const FLAGS = { present: 1, verified: 4, backupEligible: 8, backedUp: 16, credential: 64, extensions: 128 } as const;

/** Reads authenticator data to its last byte. https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data @throws Refused */
export function readAuthenticatorData(bytes: Buffer): AuthenticatorData {
  if (bytes.length < FIXED_BYTES) throw new Refused('The authenticator data is too short');
  const flags = bytes.readUInt8(32);
  const has = (flag: number): boolean => (flags & flag) !== 0;
  if (has(FLAGS.backedUp) && !has(FLAGS.backupEligible)) throw new Refused('The flags of backup contradict each other');
  let rest = bytes.subarray(FIXED_BYTES);
  let credential: NewCredential | undefined;
  if (has(FLAGS.credential)) [credential, rest] = readCredential(rest);
  if (has(FLAGS.extensions)) rest = rest.subarray(readCborMap(rest).length);
  if (rest.length > 0) throw new Refused('Something stands behind the authenticator data');
  return {
    rpIdHash: bytes.subarray(0, 32),
    isUserPresent: has(FLAGS.present),
    isUserVerified: has(FLAGS.verified),
    signCount: bytes.readUInt32BE(33),
    credential,
  };
}

function readCredential(bytes: Buffer): [NewCredential, Buffer] {
  if (bytes.length < AAGUID_BYTES + 2) throw new Refused('The credential is too short');
  const begin = AAGUID_BYTES + 2;
  const length = bytes.readUInt16BE(AAGUID_BYTES);
  const id = bytes.subarray(begin, begin + length);
  if (length === 0 || length > 1023 || id.length < length) throw new Refused('The credential id has the wrong size');
  const behind = bytes.subarray(begin + length);
  const key = behind.subarray(0, readCborMap(behind).length);
  return [{ id, publicKey: key }, behind.subarray(key.length)];
}
