import { notFound } from './not-found';

/** What was asked for. @throws Problem `not-found` when the account has nothing like it */
export function found<T>(value: T | undefined, thing: string): T {
  if (value === undefined) throw notFound(thing);
  return value;
}
