import { Migrator } from 'kysely/migration';
import type { Database } from './database';
import { MIGRATIONS } from './migrations/all';

/**
 * Brings the schema up to date. Safe to run twice and by many processes at once: they queue at an advisory lock, and all
 * migrations of one run are one transaction. The database must be opened without a statement timeout, for the queue.
 *
 * @returns the names of the migrations that this call ran
 * @throws what the failing statement threw
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('A migration failed.', { cause: error });
  return (results ?? []).map(({ migrationName }) => migrationName);
}
