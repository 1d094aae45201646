import { createPasskey, createPasskeyRegistrationOptions, type Passkey } from '../client';
import { toPasskeyProblem } from './to-passkey-problem';

/** Lets the device make a passkey and the server keep it. @throws Problem */
export async function makePasskey(name: string): Promise<Passkey> {
  const { data } = await createPasskeyRegistrationOptions();
  const optionsJSON = {
    ...data,
    // How each is reached is a hint only, and the server keeps what any browser called it.
    excludeCredentials: data.excludeCredentials.map(({ id, type }) => ({ id, type })),
  };
  const credential = await import('@simplewebauthn/browser')
    .then(({ startRegistration }) => startRegistration({ optionsJSON }))
    .catch(async (error: unknown) => {
      throw await toPasskeyProblem(error);
    });
  return (await createPasskey({ body: { name, credential } })).data;
}
