import { Problem } from '../problems/problem';
import type { Unreadable } from './unreadable';

/** The problem of a file that cannot be read: `body-too-large` when it is more than is taken once it is unpacked. */
export function refused(cause: Unreadable): Problem {
  const { code, about, message: detail } = cause;
  if (code === 'too-large') return new Problem('body-too-large', { detail, cause });
  const fault = { detail, code, ...(about === undefined ? {} : { about }) };
  return new Problem('unreadable-file', { detail, errors: [fault], cause });
}
