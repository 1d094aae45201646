import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const apiTokens: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      create table api_tokens (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        name text not null check (char_length(name) between 1 and 100),
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        scopes text[] not null check (cardinality(scopes) between 1 and 16),
        created_at timestamptz not null,
        expires_at timestamptz check (expires_at > created_at),
        last_used_at timestamptz
      )`.execute(database);
    await sql`create index api_tokens_account on api_tokens (account_id, created_at, id)`.execute(database);
  },
};
