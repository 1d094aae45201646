import { createPasskeySignInOptions } from '../client';
import { toPasskeyProblem } from './to-passkey-problem';

/** Lets the person choose a passkey. @returns its answer, for the server to check @throws Problem */
export async function askPasskey() {
  const { data: optionsJSON } = await createPasskeySignInOptions();
  return import('@simplewebauthn/browser')
    .then(({ startAuthentication }) => startAuthentication({ optionsJSON }))
    .catch(async (error: unknown) => {
      throw await toPasskeyProblem(error);
    });
}
