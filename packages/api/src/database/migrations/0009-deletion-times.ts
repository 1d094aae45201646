import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  // Of what was deleted before nobody knows when. The code before this knows no time of a day's deletion either.
  sql`alter table deletions add column deleted_at timestamptz`,
  sql`create or replace function note_deletion() returns trigger language plpgsql as $$
    declare
      is_entry constant boolean := tg_table_name = 'entries';
      thing constant uuid := case when is_entry then to_jsonb(old) ->> 'habit_id' else to_jsonb(old) ->> 'id' end;
    begin
      if not exists (select from accounts where id = old.account_id) then return old; end if;
      if is_entry and not exists (select from habits where id = thing) then return old; end if;
      perform take_turn(old.account_id);
      insert into deletions (account_id, kind, id, date, change, deleted_at) values (
        old.account_id,
        case tg_table_name when 'entries' then 'entry' when 'habits' then 'habit' else 'pause' end,
        thing,
        case when is_entry then (to_jsonb(old) ->> 'date')::date end,
        nextval('changes'),
        case when not is_entry then now() end
      )
      on conflict (account_id, kind, id, date) do update set change = excluded.change, deleted_at = excluded.deleted_at;
      if tg_table_name = 'habits' then
        delete from deletions where account_id = old.account_id and kind = 'entry' and id = thing;
      end if;
      return old;
    end
  $$`,
  // Empties a day at a moment, or at a version, and keeps when that was; of a day that never was it is kept as change 0,
  // which no feed tells. False when another version stands, or an edit that is later than the moment.
  sql`create function empty_day(account uuid, habit uuid, day date, moment timestamptz, version text) returns boolean
    language plpgsql as $$
    declare
      known timestamptz;
    begin
      perform take_turn(account);
      delete from entries
      where account_id = account and habit_id = habit and date = day
        and case when version is null then edited_at <= moment else entries.change::text = version end
      returning edited_at into known;
      if known is null and (version is not null or exists (select from entries where habit_id = habit and date = day))
      then return false; end if;
      insert into deletions (account_id, kind, id, date, change, deleted_at)
      select account, 'entry', habit, day, 0, greatest(moment, known) from habits where account_id = account and id = habit
      on conflict (account_id, kind, id, date) do update set deleted_at = greatest(deletions.deleted_at, excluded.deleted_at);
      return true;
    end
  $$`,
  sql`create or replace function check_entry() returns trigger language plpgsql as $$
    begin
      if not coalesce(case new.state
        when 'measured' then (select kind = 'measurable' from habits where id = new.habit_id)
        when 'done' then (select kind = 'yes-no' from habits where id = new.habit_id)
        when 'not-done' then (select kind = 'yes-no' from habits where id = new.habit_id)
      end, true) then
        raise exception 'The state does not fit the habit.'
          using errcode = 'check_violation', constraint = 'entries_fits_habit';
      end if;
      if tg_op = 'INSERT' then
        -- A day that was emptied later than this was written stays empty.
        if exists (
          select from deletions
          where account_id = new.account_id and kind = 'entry' and id = new.habit_id and date = new.date
            and deleted_at > new.edited_at
        ) then return null; end if;
        delete from deletions
        where account_id = new.account_id and kind = 'entry' and id = new.habit_id and date = new.date;
      end if;
      return new;
    end
  $$`,
];

/** A deletion has its time, so that an edit that is older does not bring a day back. */
export const deletionTimes: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(database);
  },
};
