import { getAccount } from '../client';
import { takeEarlyAnswer } from '../device/early-account';
import type { Account } from '../records/account';
import { setUpClient } from './set-up-client';

/** Who the server says is signed in. @throws Problem `signed-out` when nobody is */
export async function askAccount(): Promise<Account> {
  setUpClient();
  const early = takeEarlyAnswer();
  return (await getAccount(early === undefined ? {} : { fetch: () => early })).data;
}
