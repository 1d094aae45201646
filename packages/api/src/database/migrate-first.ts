import type { Logger } from 'pino';
import { openDatabase, type DatabaseAddress } from './database';
import { migrate } from './migrate';

/**
 * Migrates over connections of its own: waiting for another process to finish migrating can take longer than a statement
 * of the application may.
 *
 * @throws DatabaseUnavailable when the database does not answer
 */
export async function migrateFirst(address: DatabaseAddress, logger: Logger): Promise<void> {
  const database = openDatabase(address, logger, { statementTimeout: 0, connections: 2 });
  try {
    const names = await migrate(database);
    if (names.length > 0) logger.info({ migrations: names }, 'The database schema is up to date.');
  } finally {
    await database.destroy();
  }
}
