import { Migrator, type Migration } from 'kysely/migration';
import { sql } from 'kysely';
import type { Database } from './database';
import { MIGRATIONS } from './migrations/all';

type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings the schema up to date. Safe to run twice and by many processes at once: they queue at an advisory lock, and all
 * migrations of one run are one transaction. Safe as well for code that a rollback brought back: what a later version ran
 * stays as it is, because a migration leaves the schema usable for the code before it. The database must be opened
 * without a statement timeout, for the queue, and with two connections.
 *
 * @param migrations @default those of this version
 * @returns the names of the migrations that this call ran
 * @throws what the failing statement threw
 */
export async function migrate(database: Database, migrations: Migrations = MIGRATIONS): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...(await laterOnes(database, migrations)), ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('A migration failed.', { cause: error });
  return (results ?? []).map(({ migrationName }) => migrationName);
}

/**
 * What ran already and sorts after all that this version knows. Kysely calls a database with such migrations corrupted,
 * and the rollback of a deployment would end in that error. One that is missing in between stays an error.
 */
async function laterOnes(database: Database, migrations: Migrations): Promise<Migrations> {
  const last = Object.keys(migrations).sort().at(-1) ?? '';
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  const later = rows.filter(({ name }) => name > last);
  return Object.fromEntries(later.map(({ name }) => [name, { up: () => Promise.resolve() }]));
}
