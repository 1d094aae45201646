import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../database/database';
import { migrate } from '../database/migrate';
import { createLogger } from '../logger';
import { readTestConfig } from './config';

/** A database that only one test file knows. */
export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  readonly drop: () => Promise<void>;
}

const logger = createLogger('silent');

/** @param options.migrated whether the schema is there already @default true */
export async function createTestDatabase(options: { readonly migrated?: boolean } = {}): Promise<TestDatabase> {
  const name = `api_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name}`);
  const url = Object.assign(new URL(readTestConfig().postgresUrl), { pathname: `/${name}` }).href;
  const database = openDatabase({ kind: 'url', url }, logger, { connections: 4 });
  if (options.migrated !== false) await migrate(database);
  return {
    url,
    database,
    drop: async () => {
      await database.destroy();
      await administer(`drop database ${name} with (force)`);
    },
  };
}

async function administer(statement: string): Promise<void> {
  const server = openDatabase({ kind: 'url', url: readTestConfig().postgresUrl }, logger, {
    connections: 1,
    statementTimeout: 0,
  });
  await sql.raw(statement).execute(server);
  await server.destroy();
}
