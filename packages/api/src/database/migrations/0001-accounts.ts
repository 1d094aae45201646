import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const accounts: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      create table accounts (
        id uuid primary key default gen_random_uuid(),
        email text not null check (char_length(email) between 3 and 254),
        password_hash text not null,
        time_zone text not null check (char_length(time_zone) between 1 and 64),
        created_at timestamptz not null default now()
      )`.execute(database);
    await sql`create unique index accounts_email on accounts (lower(email))`.execute(database);
    await sql`
      create table sessions (
        token_hash bytea primary key check (octet_length(token_hash) = 32),
        account_id uuid not null references accounts on delete cascade,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > created_at)
      )`.execute(database);
    await sql`create index sessions_account on sessions (account_id)`.execute(database);
  },
};
