import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { CHANGE_RULES } from './0004-changes';

/** Every statement in turn: what habits, days and pauses can hold, what stands already, then the rules that number changes. */
const STATEMENTS = [
  sql`alter table accounts
    add column day_start smallint not null default 0 check (day_start between 0 and 1439),
    add column first_weekday smallint not null default 1 check (first_weekday between 1 and 7),
    add column theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
    add column language text not null default '' check (char_length(language) <= 35)`,
  sql`alter table habits
    add column question text not null default '' check (char_length(question) <= 200),
    add column description text not null default '' check (char_length(description) <= 2000),
    add column kind text not null default 'yes-no' check (kind in ('yes-no', 'measurable')),
    add column schedule jsonb not null default '{"kind":"daily"}' check (schedule ? 'kind'),
    add column goal jsonb,
    add column color text not null default 'green' check (char_length(color) between 1 and 16),
    add column icon text not null default '' check (char_length(icon) <= 32),
    add column tags text[] not null default '{}' check (cardinality(tags) <= 16),
    add column position integer not null default 0,
    add column change bigint not null default 0,
    add constraint habits_goal check ((kind = 'measurable') = (goal is not null))`,
  // The code before this only ever says that a day is done.
  sql`alter table entries
    alter column value set default 'done',
    add column state text not null default 'done'
      check (state in ('done', 'not-done', 'skipped', 'measured', 'unknown')),
    add column amount double precision check (amount between 0 and 1000000000),
    add column note text not null default '' check (char_length(note) <= 2000),
    add column edited_at timestamptz not null default now(),
    add column change bigint not null default 0,
    add constraint entries_amount check ((state = 'measured') = (amount is not null)),
    add constraint entries_says_something check (state <> 'unknown' or note <> '')`,
  sql`create table pauses (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts on delete cascade,
    habit_id uuid,
    from_date date not null check (from_date >= '1900-01-01'),
    to_date date,
    note text not null default '' check (char_length(note) <= 2000),
    created_at timestamptz not null default now(),
    change bigint not null default 0,
    constraint pauses_end check (to_date >= from_date),
    constraint pauses_habit foreign key (account_id, habit_id) references habits (account_id, id) on delete cascade
  )`,
  sql`create table deletions (
    account_id uuid not null references accounts on delete cascade,
    kind text not null check (kind in ('habit', 'entry', 'pause')),
    id uuid not null,
    date date,
    change bigint not null,
    unique nulls not distinct (account_id, kind, id, date)
  )`,
  sql`create sequence changes`,
  // The habits first: whoever reads from the beginning gets a habit before its days.
  sql`update habits set change = nextval('changes'), position = placed.position
    from (select id, row_number() over (partition by account_id order by created_at, id) as position from habits) placed
    where placed.id = habits.id`,
  sql`update entries set change = nextval('changes'), edited_at = created_at`,
  // The few habits of an account are found by the numbers of their changes as well, and sorted.
  sql`drop index habits_account`,
  // What cascades from a habit finds its days by the primary key.
  sql`drop index entries_account`,
  sql`create index entries_day on entries (account_id, date, habit_id)`,
  sql`create index pauses_habit on pauses (habit_id)`,
  sql`create index habits_change on habits (account_id, change)`,
  sql`create index entries_change on entries (account_id, change)`,
  sql`create index pauses_change on pauses (account_id, change)`,
  sql`create index deletions_change on deletions (account_id, change)`,
  ...CHANGE_RULES,
];

export const tracking: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(database);
  },
};
