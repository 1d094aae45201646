import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const devices: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      create table devices (
        token_hash bytea primary key check (octet_length(token_hash) = 32),
        account_id uuid not null references accounts on delete cascade,
        signed_in_at timestamptz not null
      )`.execute(database);
    await sql`create index devices_account on devices (account_id, signed_in_at)`.execute(database);
  },
};
