import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../database/database';
import { migrate } from '../database/migrate';
import { createLogger } from '../logger';
import { readTestConfig } from './config';
import { migratedTemplate } from './migrated-template';

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
  await administer(async (server) => {
    const template = options.migrated === false ? 'template1' : await migratedTemplate(server, bringUpToDate);
    await sql.raw(`create database ${name} template ${template}`).execute(server);
  });
  const database = open(name);
  return {
    url: urlOf(name),
    database,
    drop: async () => {
      await database.destroy();
      await administer((server) => sql.raw(`drop database ${name} with (force)`).execute(server));
    },
  };
}

const urlOf = (name: string): string =>
  Object.assign(new URL(readTestConfig().postgresUrl), { pathname: `/${name}` }).href;

const open = (name: string): Database => openDatabase({ kind: 'url', url: urlOf(name) }, logger, { connections: 4 });

async function bringUpToDate(name: string): Promise<void> {
  const database = open(name);
  await migrate(database).finally(() => database.destroy());
}

async function administer(work: (server: Database) => Promise<unknown>): Promise<void> {
  const server = openDatabase({ kind: 'url', url: readTestConfig().postgresUrl }, logger, {
    connections: 1,
    statementTimeout: 0,
  });
  await work(server).finally(() => server.destroy());
}
