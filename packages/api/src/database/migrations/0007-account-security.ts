import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What sessions show of themselves, mails that are to be sent, what was sent in them, and passkeys. */
const STATEMENTS = [
  sql`alter table accounts add column email_verified_at timestamptz`,
  sql`alter table sessions
    add column id uuid not null unique default gen_random_uuid(),
    add column user_agent text not null default '' check (char_length(user_agent) <= 100)`,
  // No mail holds a secret here: tokens are made while it is sent.
  sql`create table mails (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (char_length(kind) between 1 and 32),
    recipient text not null check (char_length(recipient) between 3 and 254),
    account_id uuid references accounts on delete cascade,
    created_at timestamptz not null,
    attempts smallint not null default 0 check (attempts between 0 and 100),
    next_attempt_at timestamptz not null
  )`,
  sql`create index mails_due on mails (next_attempt_at)`,
  sql`create index mails_account on mails (account_id)`,
  sql`create table mail_tokens (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    account_id uuid not null references accounts on delete cascade,
    purpose text not null check (purpose in ('confirm-email', 'reset-password')),
    email text not null check (char_length(email) between 3 and 254),
    expires_at timestamptz not null,
    unique (account_id, purpose)
  )`,
  sql`create table passkeys (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts on delete cascade,
    name text not null check (char_length(name) between 1 and 100),
    credential_id bytea not null unique check (octet_length(credential_id) between 1 and 1023),
    public_key bytea not null check (octet_length(public_key) between 1 and 2048),
    sign_count bigint not null check (sign_count between 0 and 4294967295),
    transports text[] not null check (cardinality(transports) <= 8),
    created_at timestamptz not null,
    last_used_at timestamptz
  )`,
  sql`create index passkeys_account on passkeys (account_id, created_at, id)`,
  sql`create table passkey_challenges (
    challenge bytea primary key check (octet_length(challenge) = 32),
    account_id uuid references accounts on delete cascade,
    expires_at timestamptz not null
  )`,
  sql`create index passkey_challenges_age on passkey_challenges (expires_at)`,
  sql`create index passkey_challenges_account on passkey_challenges (account_id)`,
];

export const accountSecurity: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(database);
  },
};
