import { sql, type RawBuilder } from 'kysely';
import { timeAt } from '../accounts/day-start';
import { todayOf } from '../accounts/today-of';
import type { Database } from '../database/database';
import { fixedStatement } from '../database/fixed-statement';
import { ENTRY_COLUMNS } from '../entries/columns';
import { HABIT_COLUMNS } from '../habits/columns';
import { Problem } from '../problems/problem';
import type { Today } from './schemas';
import { hasHabit, toItem, type AccountOfToday, type TodayRow } from './to-item';

/** How many days a schedule looks back, today included, to say whether a habit is due. */
const DAYS_ASKED = sql`case habits.schedule ->> 'kind'
  when 'weekly' then 7
  when 'monthly' then 31
  when 'times-in-days' then (habits.schedule ->> 'days')::int
  else 1
end`;

/** Number of the last change of an account's habits, days and pauses. A deletion is a change as well. */
const lastChange = (accountId: string): RawBuilder<string> => sql`
  greatest(
    0,
    (select max(change) from habits where account_id = ${accountId}),
    (select max(change) from entries where account_id = ${accountId}),
    (select max(change) from pauses where account_id = ${accountId}),
    (select max(change) from deletions where account_id = ${accountId})
  ) as last_change`;

const ACCOUNT = fixedStatement<{ accountId: string }, AccountOfToday>(({ accountId }, database) =>
  sql<AccountOfToday>`
    select time_zone, day_start, first_weekday, ${lastChange(accountId)} from accounts where id = ${accountId}
  `.compile(database),
);

const TODAY = fixedStatement<{ accountId: string; day: string }, TodayRow>(({ accountId, day }, database) => {
  const utcDay = sql`${day}::date`;
  return sql<TodayRow>`
    select accounts.time_zone, accounts.day_start, accounts.first_weekday, ${lastChange(accountId)},
      ${sql.join(HABIT_COLUMNS.map((name) => sql.ref(`habits.${name}`)))}, recent.entries,
      (
        select json_agg(json_build_object('habit_id', habit_id, 'from', from_date, 'to', to_date)) from pauses
        where account_id = ${accountId} and from_date <= ${utcDay} + 1 and (to_date is null or to_date >= ${utcDay} - 400)
      ) as pauses
    from accounts
    left join habits on habits.account_id = accounts.id and not habits.archived
    left join lateral (
      select json_agg(entry) as entries from (
        select ${sql.join(ENTRY_COLUMNS.map((name) => (name === 'change' ? sql`change::text` : sql.ref(name))))}
        from entries
        where entries.account_id = habits.account_id and entries.habit_id = habits.id
          and entries.date between ${utcDay} - 1 - ${DAYS_ASKED} and ${utcDay} + 1
      ) entry
    ) recent on true
    where accounts.id = ${accountId}
    order by habits.position, habits.created_at, habits.id
  `.compile(database);
});

/** A list, and the version that names all that it was made from. */
interface VersionedToday {
  readonly today: Today;
  readonly version: string;
}

export class TodayStore {
  constructor(private readonly database: Database) {}

  /**
   * The version of what `get` would give.
   *
   * @throws Problem `not-signed-in` when the account is gone
   */
  async version(accountId: string, now: Date): Promise<string> {
    const account = present(await ACCOUNT(this.database, { accountId }));
    return versionOf(account, dayOf(account, now));
  }

  /**
   * The habits in use with what today has of them. One statement, the account included: a list cannot mix two moments.
   * Where a person lives it can be the day after the one in UTC, and where their day begins late, two days before it.
   *
   * @throws Problem `not-signed-in` when the account is gone
   */
  async get(accountId: string, now: Date): Promise<VersionedToday> {
    const rows = await TODAY(this.database, { accountId, day: now.toISOString().slice(0, 10) });
    const account = present(rows);
    const date = dayOf(account, now);
    const items = rows.filter(hasHabit).map((row) => toItem(row, date));
    return { today: { date, items }, version: versionOf(account, date) };
  }
}

function present<T>([account]: readonly T[]): T {
  if (account === undefined) throw new Problem('not-signed-in');
  return account;
}

function dayOf({ time_zone, day_start }: AccountOfToday, now: Date): string {
  return todayOf({ timeZone: time_zone, dayStart: timeAt(day_start) }, now).toString();
}

function versionOf({ last_change, first_weekday }: AccountOfToday, date: string): string {
  return `${last_change}-${date}-${first_weekday}`;
}
