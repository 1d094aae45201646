import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Every statement in turn: what habits, days and pauses can hold, and the number that each change of an account gets. */
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
    to_date date check (to_date >= from_date),
    note text not null default '' check (char_length(note) <= 2000),
    created_at timestamptz not null default now(),
    change bigint not null default 0,
    foreign key (account_id, habit_id) references habits (account_id, id) on delete cascade
  )`,
  sql`create table change_counters (
    account_id uuid primary key references accounts on delete cascade,
    last bigint not null
  )`,
  sql`create table deletions (
    account_id uuid not null references accounts on delete cascade,
    kind text not null check (kind in ('habit', 'entry', 'pause')),
    id uuid not null,
    date date,
    change bigint not null,
    unique nulls not distinct (account_id, kind, id, date)
  )`,
  sql`create index habits_change on habits (account_id, change)`,
  sql`create index entries_change on entries (account_id, change)`,
  sql`create index pauses_change on pauses (account_id, change)`,
  sql`create index deletions_change on deletions (account_id, change)`,
  sql`create index habits_tags on habits using gin (tags)`,
  // The row of the counter stays locked until the transaction ends: numbers of one account become visible in order.
  sql`create function next_change(account uuid) returns bigint language sql as $$
    insert into change_counters as counter (account_id, last) values (account, 1)
    on conflict (account_id) do update set last = counter.last + 1 returning last
  $$`,
  sql`create function number_change() returns trigger language plpgsql as $$
    begin new.change := next_change(new.account_id); return new; end
  $$`,
  // When the account goes, or the habit above an entry, nobody needs to be told of the parts.
  sql`create function note_deletion() returns trigger language plpgsql as $$
    begin
      if not exists (select from accounts where id = old.account_id) then return old; end if;
      if tg_table_name = 'entries' then
        if not exists (select from habits where id = old.habit_id) then return old; end if;
        insert into deletions values (old.account_id, 'entry', old.habit_id, old.date, next_change(old.account_id))
        on conflict (account_id, kind, id, date) do update set change = excluded.change;
      else
        insert into deletions values (old.account_id, rtrim(tg_table_name, 's'), old.id, null, next_change(old.account_id))
        on conflict (account_id, kind, id, date) do update set change = excluded.change;
      end if;
      return old;
    end
  $$`,
  ...['habits', 'entries', 'pauses'].flatMap((table) => [
    sql`create trigger ${sql.raw(table)}_change before insert or update on ${sql.table(table)}
      for each row execute function number_change()`,
    sql`create trigger ${sql.raw(table)}_deletion after delete on ${sql.table(table)}
      for each row execute function note_deletion()`,
  ]),
  sql`update habits set position = position`,
  sql`update entries set note = note`,
];

export const tracking: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(database);
  },
};
