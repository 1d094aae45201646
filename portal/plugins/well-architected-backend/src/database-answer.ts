import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, isError, ServiceUnavailableError } from '@backstage/errors';

/** Errors that are meant for the caller pass: Backstage has a status for each of their names. */
const FOR_THE_CALLER = new Set(['ConflictError', 'InputError', 'NotFoundError']);

/** PostgreSQL's class "data exception": it answered, and a value is none that it takes. */
const DATA_EXCEPTION = /^22/;

/**
 * Waits for a query. Throws `InputError` for a value that the database does not take, and `ServiceUnavailableError` when the
 * database does not answer.
 */
export async function databaseAnswer<T>(query: PromiseLike<T>, logger: LoggerService): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (isError(error) && FOR_THE_CALLER.has(error.name)) {
      throw error;
    }
    const cause = error instanceof Error ? error : undefined;
    // The cause stays here: Backstage would add it to the message that leaves the process.
    if (isError(error) && DATA_EXCEPTION.test(String(error['code']))) {
      logger.warn('PostgreSQL does not take a value of a request', cause);
      throw new InputError('The request has a value that cannot be kept or looked for. Send another one.');
    }
    logger.error('The reports and drills in PostgreSQL cannot be reached', cause);
    throw new ServiceUnavailableError(
      "The portal's database does not answer, so the newest report is not known. Start PostgreSQL and try again.",
    );
  }
}
