import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const habits: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      create table habits (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        name text not null check (char_length(name) between 1 and 100),
        archived boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (account_id, id)
      )`.execute(database);
    await sql`create index habits_account on habits (account_id, created_at, id)`.execute(database);
    // The pair as a foreign key: an entry cannot name a habit of another account.
    await sql`
      create table entries (
        account_id uuid not null,
        habit_id uuid not null,
        date date not null check (date >= '1900-01-01'),
        value text not null check (value = 'done'),
        created_at timestamptz not null default now(),
        primary key (habit_id, date),
        foreign key (account_id, habit_id) references habits (account_id, id) on delete cascade
      )`.execute(database);
    await sql`create index entries_account on entries (account_id, habit_id)`.execute(database);
  },
};
