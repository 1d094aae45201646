import { sql } from 'kysely';
import type { Database } from '../database/database';
import { takeTurn } from '../database/takes-turn';
import { batchFaults } from './batch-faults';
import { ENTRY_COLUMNS } from './columns';
import { editTime } from './edit-time';
import { OVERTAKES } from './overtakes';
import type { BatchItem, Entry } from './schemas';
import { toEntry } from './to-entry';

interface Days {
  readonly habitIds: readonly string[];
  readonly dates: readonly string[];
  readonly editedAt: readonly Date[];
}

/** Many days at once. */
export class EntryBatchStore {
  constructor(private readonly database: Database) {}

  /**
   * All of it or nothing, one statement for each kind of work. Of each day the later edit wins, as for one entry.
   *
   * @param items no day twice
   * @returns what stands on these days then, in the order of the items
   * @throws Problem `not-found` or `invalid-input` that points at the items
   */
  write(accountId: string, items: readonly BatchItem[], now: Date): Promise<Entry[]> {
    return this.database.transaction().execute(async (transaction) => {
      await takeTurn(transaction, accountId);
      const habits = await transaction
        .selectFrom('habits')
        .select(['id', 'kind'])
        .where('account_id', '=', accountId)
        .where('id', '=', sql<string>`any (${[...new Set(items.map(({ habitId }) => habitId))]}::uuid[])`)
        .execute();
      const problem = batchFaults(items, new Map(habits.map(({ id, kind }) => [id, kind])));
      if (problem !== undefined) throw problem;
      await empty(transaction, accountId, items, now);
      await fill(transaction, accountId, items, now);
      return standing(transaction, accountId, items);
    });
  }
}

function daysOf(items: readonly BatchItem[], now: Date): Days {
  return {
    habitIds: items.map(({ habitId }) => habitId),
    dates: items.map(({ date }) => date),
    editedAt: items.map(({ editedAt }) => editTime(editedAt, now)),
  };
}

async function empty(database: Database, accountId: string, items: readonly BatchItem[], now: Date): Promise<void> {
  const absent = items.filter(({ state }) => state === 'absent');
  if (absent.length === 0) return;
  const { habitIds, dates, editedAt } = daysOf(absent, now);
  await sql`
    select empty_day(${accountId}, gone.habit_id, gone.date, gone.edited_at, null)
    from unnest(${habitIds}::uuid[], ${dates}::date[], ${editedAt}::timestamptz[]) as gone (habit_id, date, edited_at)
  `.execute(database);
}

async function fill(database: Database, accountId: string, items: readonly BatchItem[], now: Date): Promise<void> {
  const written = items.filter((item) => item.state !== 'absent');
  if (written.length === 0) return;
  const { habitIds, dates, editedAt } = daysOf(written, now);
  const [states, amounts, notes] = [
    written.map(({ state }) => state),
    written.map(({ amount }) => amount ?? null),
    written.map(({ note }) => note),
  ];
  await sql`
    insert into entries (account_id, habit_id, date, state, amount, note, edited_at)
    select ${accountId}::uuid, *
    from unnest(
      ${habitIds}::uuid[], ${dates}::date[], ${states}::text[], ${amounts}::float8[], ${notes}::text[],
      ${editedAt}::timestamptz[]
    )
    on conflict (habit_id, date) do update
    set state = excluded.state, amount = excluded.amount, note = excluded.note, edited_at = excluded.edited_at
    where ${OVERTAKES}
  `.execute(database);
}

async function standing(database: Database, accountId: string, items: readonly BatchItem[]): Promise<Entry[]> {
  const rows = await database
    .selectFrom('entries')
    .innerJoin(
      sql<{ habit_id: string; date: string; place: string }>`
        unnest(${items.map(({ habitId }) => habitId)}::uuid[], ${items.map(({ date }) => date)}::date[])
        with ordinality`.as<'day'>(sql`day (habit_id, date, place)`),
      (join) => join.onRef('day.habit_id', '=', 'entries.habit_id').onRef('day.date', '=', 'entries.date'),
    )
    .select(ENTRY_COLUMNS.map((column) => `entries.${column}` as const))
    .where('account_id', '=', accountId)
    .orderBy('day.place')
    .execute();
  return rows.map(toEntry);
}
