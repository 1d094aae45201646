import { sql } from 'kysely';
import type { Database } from './database';

/** Taken by whoever changes roles: two of them at once would fail on PostgreSQL's own catalogue ("tuple concurrently updated"). */
const ROLES_LOCK = 7_203_551;

/**
 * Makes the role that the API signs in as, with a token of IAM and no password, and gives it exactly what the API needs:
 * to read and write rows. It can neither make nor change tables, not even temporary ones, nor see which migrations ran.
 * Safe to run twice and by many at once; to be run after the migrations, by the owner of the tables.
 *
 * @param role small letters, digits and `_` only
 */
export async function prepareApiRole(database: Database, role: string): Promise<void> {
  const name = sql.id(role);
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${ROLES_LOCK})`.execute(transaction);
    const { rows } = await sql`select from pg_roles where rolname = ${role}`.execute(transaction);
    if (rows.length === 0) await sql`create role ${name} login`.execute(transaction);
    const here = await sql<{ name: string }>`select current_database() as name`.execute(transaction);
    const current = sql.id(here.rows[0]?.name ?? '');
    for (const statement of [
      sql`grant rds_iam to ${name}`,
      sql`revoke all on database ${current} from public`,
      sql`grant connect on database ${current} to ${name}`,
      sql`revoke create on schema public from public`,
      sql`grant usage on schema public to ${name}`,
      sql`grant select, insert, update, delete on all tables in schema public to ${name}`,
      sql`grant usage on all sequences in schema public to ${name}`,
      sql`revoke all on kysely_migration, kysely_migration_lock from ${name}`,
    ]) {
      await statement.execute(transaction);
    }
  });
}
