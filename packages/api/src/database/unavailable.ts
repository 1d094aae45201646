import { DatabaseError } from 'pg';

/** The database could not be asked. Nothing is known about the data; the same request may succeed in a moment. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database does not answer.', { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/**
 * SQLSTATE prefixes after which a new connection may work: connection trouble, resources used up, shutdown and
 * statement timeout, a writer that became a read-only replica in a failover, and a statement that was prepared before a
 * migration changed what it gives (feature_not_supported).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const PASSING = ['08', '53', '57', '25006', '0A000'];

/** The server knows no such user and password: invalid_password or invalid_authorization_specification. */
export function isRefused(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === '28P01' || error.code === '28000');
}

/** An error that the server did not report itself came from the connection. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return true;
  return PASSING.some((prefix) => error.code?.startsWith(prefix));
}
