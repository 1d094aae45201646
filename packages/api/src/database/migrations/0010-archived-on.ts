import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  sql`alter table habits add column archived_on date`,
  // The code before this says only that a habit is archived. Which day it is where the person lives is for the API to know.
  sql`create or replace function check_habit() returns trigger language plpgsql as $$
    begin
      if new.archived and new.archived_on is null then
        new.archived_on := (now() at time zone 'UTC')::date;
      end if;
      if tg_op = 'UPDATE' then
        if new.kind <> old.kind then
          raise exception 'A habit keeps its kind.' using errcode = 'check_violation', constraint = 'habits_kind_stays';
        end if;
        if not new.archived and new.archived_on = old.archived_on then
          new.archived_on := null;
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
  // Archived habits are hardly ever changed again: the last change of one is most likely that it was archived.
  sql`update habits set archived_on = (updated_at at time zone 'UTC')::date where archived`,
  sql`alter table habits add constraint habits_archived_on check (archived = (archived_on is not null))`,
];

/** An archived habit has the day since which it rests: its figures end there. */
export const archivedOn: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(database);
  },
};
