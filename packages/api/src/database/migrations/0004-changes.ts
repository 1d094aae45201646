import { sql, type RawBuilder } from 'kysely';

const TABLES = ['habits', 'entries', 'pauses'] as const;

/** Functions and triggers of migration 0004: the numbers of changes, what is gone, and the rules that concern several rows. */
export const CHANGE_RULES: readonly RawBuilder<unknown>[] = [
  // One writer of an account at a time, until its transaction ends: a number becomes visible after all lower ones of the
  // account. A statement that locks rows of its own takes the turn before them, or two of them wait for each other.
  sql`create function take_turn(account uuid) returns boolean language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(account::text, 0));
      return true;
    end
  $$`,
  sql`create function number_change() returns trigger language plpgsql as $$
    begin
      perform take_turn(new.account_id);
      new.change := nextval('changes');
      return new;
    end
  $$`,
  sql`create function check_habit() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then
        if new.kind <> old.kind then
          raise exception 'A habit keeps its kind.' using errcode = 'check_violation', constraint = 'habits_kind_stays';
        end if;
        return new;
      end if;
      if (select count(*) from habits where account_id = new.account_id) >= 500 then
        raise exception 'An account has at most 500 habits.' using errcode = 'check_violation', constraint = 'habits_limit';
      end if;
      if new.position = 0 then
        new.position := 1 + coalesce((select max(position) from habits where account_id = new.account_id), 0);
      end if;
      return new;
    end
  $$`,
  sql`create function check_entry() returns trigger language plpgsql as $$
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
        delete from deletions
        where account_id = new.account_id and kind = 'entry' and id = new.habit_id and date = new.date;
      end if;
      return new;
    end
  $$`,
  sql`create function check_pause() returns trigger language plpgsql as $$
    begin
      if (select count(*) from pauses where account_id = new.account_id) >= 100 then
        raise exception 'An account has at most 100 pauses.' using errcode = 'check_violation', constraint = 'pauses_limit';
      end if;
      delete from deletions where account_id = new.account_id and kind = 'pause' and id = new.id;
      return new;
    end
  $$`,
  // When the account goes, or the habit above an entry, nobody needs to be told of the parts. That a habit was deleted
  // stays on record when it is created again: its days before were deleted with it.
  sql`create function note_deletion() returns trigger language plpgsql as $$
    declare
      is_entry constant boolean := tg_table_name = 'entries';
      thing constant uuid := case when is_entry then to_jsonb(old) ->> 'habit_id' else to_jsonb(old) ->> 'id' end;
    begin
      if not exists (select from accounts where id = old.account_id) then return old; end if;
      if is_entry and not exists (select from habits where id = thing) then return old; end if;
      perform take_turn(old.account_id);
      insert into deletions values (
        old.account_id,
        case tg_table_name when 'entries' then 'entry' when 'habits' then 'habit' else 'pause' end,
        thing,
        case when is_entry then (to_jsonb(old) ->> 'date')::date end,
        nextval('changes')
      )
      on conflict (account_id, kind, id, date) do update set change = excluded.change;
      if tg_table_name = 'habits' then
        delete from deletions where account_id = old.account_id and kind = 'entry' and id = thing;
      end if;
      return old;
    end
  $$`,
  ...TABLES.flatMap((table) => [
    // Triggers fire in the order of their names: what is checked and counted is so in the account's turn.
    sql`create trigger a_change before insert or update on ${sql.table(table)}
      for each row execute function number_change()`,
    sql`create trigger deletion after delete on ${sql.table(table)}
      for each row execute function note_deletion()`,
  ]),
  sql`create trigger b_check before insert or update on habits for each row execute function check_habit()`,
  sql`create trigger b_check before insert or update on entries for each row execute function check_entry()`,
  sql`create trigger b_check before insert on pauses for each row execute function check_pause()`,
];
