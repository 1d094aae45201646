import { Problem } from './problem';

/** What was asked for. @throws Problem `not-found` when the account has nothing like it */
export function found<T>(value: T | undefined, thing: string): T {
  if (value === undefined) throw new Problem('not-found', { detail: `There is no such ${thing} in this account.` });
  return value;
}
