import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';

/** Errors that are meant for the caller pass: Backstage has a status for each of their names. */
const FOR_THE_CALLER = new Set(['ConflictError', 'InputError', 'NotFoundError']);

/** Waits for a query. Throws `ServiceUnavailableError` when the database does not answer. */
export async function databaseAnswer<T>(query: PromiseLike<T>, logger: LoggerService): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (isError(error) && FOR_THE_CALLER.has(error.name)) {
      throw error;
    }
    // The cause stays here: Backstage would add it to the message that leaves the process.
    logger.error('The reports and drills in PostgreSQL cannot be reached', error instanceof Error ? error : undefined);
    throw new ServiceUnavailableError(
      "The portal's database does not answer, so the newest report is not known. Start PostgreSQL and try again.",
    );
  }
}
