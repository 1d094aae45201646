import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  // Which change brought a thing into being tells a webhook whether it heard of the thing before.
  sql`alter table habits add column created_change bigint not null default 0`,
  sql`alter table pauses add column created_change bigint not null default 0`,
  sql`create function number_creation() returns trigger language plpgsql as $$
    begin
      new.created_change := new.change;
      return new;
    end
  $$`,
  // Triggers fire in the order of their names: after the one that numbers the change.
  sql`create trigger a_creation before insert on habits for each row execute function number_creation()`,
  sql`create trigger a_creation before insert on pauses for each row execute function number_creation()`,
  sql`create table webhooks (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts on delete cascade,
    url text not null check (char_length(url) between 1 and 2000),
    description text not null check (char_length(description) <= 200),
    events text[] not null check (cardinality(events) between 1 and 16),
    secret text not null,
    previous_secret text,
    previous_secret_until timestamptz,
    enabled boolean not null default true,
    disabled_reason text check (disabled_reason in ('failing', 'gone')),
    failing_since timestamptz,
    place bigint not null,
    leased_until timestamptz,
    created_at timestamptz not null,
    constraint webhooks_previous check ((previous_secret is null) = (previous_secret_until is null)),
    constraint webhooks_disabled check (not enabled or disabled_reason is null)
  )`,
  sql`create index webhooks_account on webhooks (account_id, created_at, id)`,
  sql`create table deliveries (
    id uuid primary key default gen_random_uuid(),
    number bigint generated always as identity,
    webhook_id uuid not null references webhooks on delete cascade,
    event text not null,
    body text not null,
    state text not null default 'pending' check (state in ('pending', 'delivered', 'failed')),
    created_at timestamptz not null,
    attempts smallint not null default 0,
    next_attempt_at timestamptz,
    last_attempt_at timestamptz,
    last_status smallint,
    last_failure text,
    last_duration_ms integer,
    constraint deliveries_next check ((state = 'pending') = (next_attempt_at is not null))
  )`,
  sql`create index deliveries_log on deliveries (webhook_id, number)`,
  sql`create index deliveries_due on deliveries (webhook_id, next_attempt_at) where state = 'pending'`,
  sql`create index deliveries_age on deliveries (created_at)`,
];

export const webhooks: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(database);
  },
};
