import { Problem } from './problem';

/** The problem of a thing that is not there, or is somebody else's: nobody learns which. */
export function notFound(thing: string): Problem {
  return new Problem('not-found', { detail: `There is no such ${thing} in this account.` });
}
