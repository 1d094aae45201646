import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const idempotency: Migration = {
  async up(database: Kysely<unknown>) {
    // Without a status the request is under way.
    await sql`
      create table idempotency_keys (
        account_id uuid not null references accounts on delete cascade,
        key text not null check (char_length(key) between 1 and 255),
        fingerprint bytea not null check (octet_length(fingerprint) = 32),
        claimed_at timestamptz not null,
        status smallint check (status between 200 and 499),
        body text,
        etag text,
        location text,
        primary key (account_id, key)
      )`.execute(database);
    await sql`create index idempotency_keys_age on idempotency_keys (account_id, claimed_at)`.execute(database);
  },
};
