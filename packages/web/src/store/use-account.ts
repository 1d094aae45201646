import type { Account } from '../records/account';
import { useSnapshot } from './use-snapshot';

/** Who is signed in. @throws Error where nobody is */
export function useAccount(): Account {
  const account = useSnapshot(({ records }) => records.account);
  if (account === undefined) throw new Error('The store has no account: enter it before a page is shown.');
  return account;
}
