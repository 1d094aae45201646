import { createHash } from 'node:crypto';
import type { AssertionInput } from '../schemas';
import { readAuthenticatorData } from './authenticator-data';
import { checkCeremony } from './check-ceremony';
import type { ClientData } from './client-data';
import { isSignedBy } from './public-key';
import { Refused } from './refused';

export interface Judging {
  readonly client: ClientData;
  readonly origins: readonly string[];
  /** COSE_Key of the passkey that answers. */
  readonly publicKey: Buffer;
}

/**
 * Judges the answer of a passkey. Whether its counter went on is for whoever keeps it.
 * https://www.w3.org/TR/webauthn-3/#sctn-verifying-assertion
 *
 * @returns the counter of the authenticator @throws Refused
 */
export function verifyAssertion({ response }: AssertionInput, { client, origins, publicKey }: Judging): number {
  const bytes = Buffer.from(response.authenticatorData, 'base64url');
  const data = readAuthenticatorData(bytes);
  checkCeremony(client, data, { type: 'webauthn.get', origins });
  const clientHash = createHash('sha256').update(Buffer.from(response.clientDataJSON, 'base64url')).digest();
  const signature = Buffer.from(response.signature, 'base64url');
  if (!isSignedBy(publicKey, Buffer.concat([bytes, clientHash]), signature))
    throw new Refused('The signature is wrong');
  return data.signCount;
}
