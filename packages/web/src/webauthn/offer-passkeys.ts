import { createPasskeySession, createPasskeySignInOptions } from '../client';
import type { Account } from '../records/account';
import { hasPasskeys } from './has-passkeys';

export interface PasskeyOffer {
  /** Who signed in; undefined when nobody did. Rejects with a `Problem` when the server did not accept what was chosen. */
  readonly taken: Promise<Account | undefined>;
  /** How long the server takes an answer, in milliseconds. */
  readonly goodFor: number;
  readonly withdraw: () => void;
}

/**
 * Lets the browser offer passkeys where it offers passwords; a later question to the device takes the place of the offer.
 *
 * @returns undefined where the browser cannot, or the server gives no challenge
 */
export async function offerPasskeys(): Promise<PasskeyOffer | undefined> {
  if (!hasPasskeys()) return undefined;
  try {
    const webauthn = await import('@simplewebauthn/browser');
    if (!(await webauthn.browserSupportsWebAuthnAutofill())) return undefined;
    const { data: optionsJSON } = await createPasskeySignInOptions();
    // That nothing was chosen is no fault: nobody was asked.
    const chosen = webauthn.startAuthentication({ optionsJSON, useBrowserAutofill: true }).catch(() => undefined);
    return {
      goodFor: optionsJSON.timeout,
      taken: chosen.then(async (credential) =>
        credential === undefined ? undefined : (await createPasskeySession({ body: { credential } })).data,
      ),
      withdraw: () => {
        webauthn.WebAuthnAbortService.cancelCeremony();
      },
    };
  } catch {
    return undefined;
  }
}
