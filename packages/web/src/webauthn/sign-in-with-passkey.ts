import { createPasskeySession, createPasskeySignInOptions } from '../client';
import type { Account } from '../records/account';
import { toPasskeyProblem } from './to-passkey-problem';

/** Lets the person choose a passkey and the server begin a session with it. @throws Problem */
export async function signInWithPasskey(): Promise<Account> {
  const { data: optionsJSON } = await createPasskeySignInOptions();
  const credential = await import('@simplewebauthn/browser')
    .then(({ startAuthentication }) => startAuthentication({ optionsJSON }))
    .catch(async (error: unknown) => {
      throw await toPasskeyProblem(error);
    });
  return (await createPasskeySession({ body: { credential } })).data;
}
