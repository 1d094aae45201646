import { createHash } from 'node:crypto';
import type { AuthenticatorData } from './authenticator-data';
import type { ClientData } from './client-data';
import { Refused } from './refused';

export interface Ceremony {
  readonly type: 'webauthn.create' | 'webauthn.get';
  readonly origins: readonly string[];
}

/**
 * What registering and signing in have in common: the page was ours, and a person was there and proved it to the device.
 * That the challenge was given out is for the caller to check. https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential
 *
 * @throws Refused
 */
export function checkCeremony(client: ClientData, data: AuthenticatorData, { type, origins }: Ceremony): void {
  if (client.type !== type) throw new Refused('The answer is to another question');
  if (!origins.includes(client.origin)) throw new Refused('The page is of an origin that is not trusted');
  const rpIdHash = createHash('sha256').update(new URL(client.origin).hostname).digest();
  if (!rpIdHash.equals(data.rpIdHash)) throw new Refused('The passkey is for another site');
  if (!data.isUserPresent || !data.isUserVerified) throw new Refused('The person was not verified');
}
