import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../database/database';

const SOURCES = join(__dirname, '../database');

/** What is locked while one of the workers makes the template. Any number of our own. */
const LOCK = 4_711_001;

const keyOf = (): string => {
  const hash = createHash('sha256');
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => each.endsWith('.ts')).sort())
    hash.update(file).update(readFileSync(join(SOURCES, file)));
  return hash.digest('hex').slice(0, 16);
};

const exists = async (server: Database, name: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from pg_database where datname = ${name}`.execute(server);
  return rows.length > 0;
};

/**
 * The name of a database with the schema in it, to copy: to copy one takes a third of the time of the migrations. It is
 * made once by a server, and anew when a file of the database's code is another.
 * @param server a connection to the server, of one connection, which holds the lock
 * @param migrate brings a database of that name up to date, and leaves it
 */
export async function migratedTemplate(server: Database, migrate: (name: string) => Promise<void>): Promise<string> {
  const name = `api_template_${keyOf()}`;
  if (await exists(server, name)) return name;
  await sql`select pg_advisory_lock(${LOCK})`.execute(server);
  if (await exists(server, name)) return name;
  const unfinished = `${name}_unfinished`;
  await sql.raw(`drop database if exists ${unfinished} with (force)`).execute(server);
  await sql.raw(`create database ${unfinished}`).execute(server);
  await migrate(unfinished);
  await sql.raw(`alter database ${unfinished} rename to ${name}`).execute(server);
  return name;
}
