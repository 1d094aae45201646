import type { Logger } from 'pino';
import { prepareApiRole } from './api-role';
import { openDatabase, type DatabaseAddress } from './database';
import { migrate } from './migrate';

export interface UpToDateOptions {
  /** The role that the API signs in as. */
  readonly apiRole: string;
  /** Milliseconds that a statement, waiting for another run included, may take. */
  readonly statementTimeout: number;
}

/**
 * Migrates the database and gives the API's role its rights, as the owner of the tables. Safe to run twice and by many
 * at once. A migration has to leave the schema usable for the code that runs already: that code goes on while and after
 * the migrations run, and comes back when the deployment is rolled back.
 *
 * @throws DatabaseUnavailable, or what the failing statement threw; the schema is then as it was
 */
export async function bringUpToDate(address: DatabaseAddress, logger: Logger, options: UpToDateOptions): Promise<void> {
  const database = openDatabase(address, logger, { statementTimeout: options.statementTimeout, connections: 2 });
  try {
    const migrations = await migrate(database);
    await prepareApiRole(database, options.apiRole);
    logger.info({ migrations }, 'The database schema is up to date.');
  } finally {
    await database.destroy();
  }
}
