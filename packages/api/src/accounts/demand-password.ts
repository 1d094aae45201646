import { Problem } from '../problems/problem';
import type { Services } from '../services';

interface Asking {
  readonly services: Services;
  readonly accountId: string;
  readonly clientAddress: string;
  readonly deviceToken: string | undefined;
}

/**
 * Asks for the password once more, before what a stolen session must not do. Counts like a sign-in.
 *
 * @returns the e-mail address of the account @throws Problem `wrong-password` or `too-many-attempts`
 */
export async function demandPassword(
  { services, accountId, clientAddress, deviceToken }: Asking,
  password: string,
): Promise<string> {
  const { email } = await services.accounts.get(accountId);
  const device = await services.devices.recognize(deviceToken, email);
  const isRight = await services.attempts.signIn({ address: clientAddress, email, device }, async () =>
    (await services.credentials.isPassword(accountId, password)) ? true : undefined,
  );
  if (isRight === undefined) throw new Problem('wrong-password');
  return email;
}
