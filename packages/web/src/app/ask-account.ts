import { getAccount } from '../client';
import type { Account } from '../records/account';
import { setUpClient } from './set-up-client';

/** Who the server says is signed in. @throws Problem `signed-out` when nobody is */
export async function askAccount(): Promise<Account> {
  setUpClient();
  return (await getAccount()).data;
}
