import type { History } from '@hexastyle/habits';
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/database';
import { dayEntry } from '../entries/day-entry';
import type { EntryRow } from '../entries/to-entry';
import { ruleOf } from '../habits/rule-of';
import type { HabitRow } from '../habits/to-habit';

type Row = Pick<HabitRow, 'schedule' | 'goal' | 'archived_on'> & {
  readonly last_change: string;
  readonly entries: readonly Pick<EntryRow, 'date' | 'state' | 'amount' | 'note'>[] | null;
  readonly pauses: readonly { readonly from: string; readonly to: string | null }[] | null;
};

/** All that the statistics of a habit are computed from, and the number of its last change. */
export interface NumberedHistory {
  readonly history: History;
  readonly lastChange: string;
  /** The last day that counts of an archived habit. */
  readonly archivedOn: string | undefined;
}

/** Number of the last change that the figures of a habit depend on. A deletion is a change as well. */
const lastChange = (accountId: string): RawBuilder<string> => sql`
  greatest(
    habits.change,
    (select max(change) from entries where account_id = ${accountId} and habit_id = habits.id),
    (select max(change) from pauses where account_id = ${accountId} and (habit_id = habits.id or habit_id is null)),
    (select max(change) from deletions
      where account_id = ${accountId} and (kind = 'pause' or kind = 'entry' and id = habits.id))
  )`;

export class StatisticsStore {
  constructor(private readonly database: Database) {}

  /** Without reading the days. @returns undefined when the account has no such habit */
  async lastChange(accountId: string, habitId: string): Promise<string | undefined> {
    const { rows } = await sql<Pick<Row, 'last_change'>>`
      select ${lastChange(accountId)} as last_change from habits where account_id = ${accountId} and id = ${habitId}
    `.execute(this.database);
    return rows[0]?.last_change;
  }

  /**
   * One statement: entries and pauses of the same moment.
   *
   * @returns undefined when the account has no such habit
   */
  async history(accountId: string, habitId: string): Promise<NumberedHistory | undefined> {
    const { rows } = await sql<Row>`
      select schedule, goal, archived_on, ${lastChange(accountId)} as last_change,
        (
          select json_agg(json_build_object('date', date, 'state', state, 'amount', amount, 'note', '')) from entries
          where account_id = ${accountId} and habit_id = habits.id
        ) as entries,
        (
          select json_agg(json_build_object('from', from_date, 'to', to_date)) from pauses
          where account_id = ${accountId} and (habit_id = habits.id or habit_id is null)
        ) as pauses
      from habits where account_id = ${accountId} and id = ${habitId}
    `.execute(this.database);
    const [row] = rows;
    if (row === undefined) return undefined;
    const pauses = (row.pauses ?? []).map(({ from, to }) => ({ from, to: to ?? undefined }));
    const history = { rule: ruleOf(row), entries: (row.entries ?? []).map(dayEntry), pauses };
    return { history, lastChange: row.last_change, archivedOn: row.archived_on ?? undefined };
  }
}
