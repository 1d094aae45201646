import { createPasskeySession } from '../client';
import type { Account } from '../records/account';
import { askPasskey } from './ask-passkey';

/** Lets the person choose a passkey and the server begin a session with it. @throws Problem */
export async function signInWithPasskey(): Promise<Account> {
  return (await createPasskeySession({ body: { credential: await askPasskey() } })).data;
}
