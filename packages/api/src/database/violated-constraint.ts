import { DatabaseError } from 'pg';

/** Integrity constraint violations. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const VIOLATIONS = '23';

/** The name of the constraint that refused a write, undefined for every other error. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof DatabaseError) || error.code?.startsWith(VIOLATIONS) !== true) return undefined;
  return error.constraint;
}
