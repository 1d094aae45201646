import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';

/** Waits for a query. Throws `ServiceUnavailableError` when the database does not answer. */
export async function databaseAnswer<T>(query: PromiseLike<T>, logger: LoggerService): Promise<T> {
  try {
    return await query;
  } catch (cause) {
    // The cause stays here: Backstage would add it to the message that leaves the process.
    logger.error('The reports in PostgreSQL cannot be reached', cause instanceof Error ? cause : undefined);
    throw new ServiceUnavailableError(
      "The portal's database does not answer, so the newest report is not known. Start PostgreSQL and try again.",
    );
  }
}
