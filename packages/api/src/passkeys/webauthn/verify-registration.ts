import type { RegistrationInput } from '../schemas';
import { readAuthenticatorData, type NewCredential } from './authenticator-data';
import { readCborMap } from './cbor';
import { checkCeremony } from './check-ceremony';
import type { ClientData } from './client-data';
import { readPublicKey } from './public-key';
import { Refused } from './refused';

export interface VerifiedRegistration extends NewCredential {
  readonly signCount: number;
}

/**
 * Judges a new passkey. Who made the authenticator is not asked for, so an attestation is not read.
 * https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential
 *
 * @throws Refused
 */
export function verifyRegistration(
  { rawId, response }: RegistrationInput,
  client: ClientData,
  origins: readonly string[],
): VerifiedRegistration {
  const { map } = readCborMap(Buffer.from(response.attestationObject, 'base64url'));
  const bytes = map.get('authData');
  if (!Buffer.isBuffer(bytes)) throw new Refused('The attestation holds no authenticator data');
  const data = readAuthenticatorData(bytes);
  checkCeremony(client, data, { type: 'webauthn.create', origins });
  if (data.credential === undefined) throw new Refused('The attestation holds no credential');
  if (!data.credential.id.equals(Buffer.from(rawId, 'base64url'))) throw new Refused('The credential has two ids');
  readPublicKey(data.credential.publicKey);
  return { ...data.credential, signCount: data.signCount };
}
