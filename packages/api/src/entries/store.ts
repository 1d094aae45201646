import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/database';
import type { Tables } from '../database/tables';
import type { Entry, NewEntry } from './schemas';

const ENTRY_COLUMNS = ['habit_id', 'date', 'state', 'amount', 'note', 'edited_at', 'change'] as const;

type Row = Pick<Selectable<Tables['entries']>, (typeof ENTRY_COLUMNS)[number]>;

export class EntryStore {
  constructor(private readonly database: Database) {}

  /** Writes a day, whatever was there. @returns undefined when the account has no such habit */
  async put(
    accountId: string,
    { habitId, date }: Pick<Entry, 'habitId' | 'date'>,
    { state, amount, note }: NewEntry,
  ): Promise<Entry | undefined> {
    const row = await this.database
      .insertInto('entries')
      .columns(['account_id', 'habit_id', 'date', 'state', 'amount', 'note'])
      .expression((from) =>
        from
          .selectFrom('habits')
          .select([
            'account_id',
            'id',
            sql<string>`${date}::date`.as('date'),
            sql<Row['state']>`${state}::text`.as('state'),
            sql<number | null>`${amount ?? null}::float8`.as('amount'),
            sql<string>`${note}::text`.as('note'),
          ])
          .where('account_id', '=', accountId)
          .where('id', '=', habitId),
      )
      .onConflict((conflict) =>
        conflict.columns(['habit_id', 'date']).doUpdateSet({ state, amount: amount ?? null, note }),
      )
      .returning(ENTRY_COLUMNS)
      .executeTakeFirst();
    return row && toEntry(row);
  }

  async remove(accountId: string, { habitId, date }: Pick<Entry, 'habitId' | 'date'>): Promise<void> {
    await this.database
      .deleteFrom('entries')
      .where('account_id', '=', accountId)
      .where('habit_id', '=', habitId)
      .where('date', '=', date)
      .execute();
  }
}

function toEntry(row: Row): Entry {
  return {
    habitId: row.habit_id,
    date: row.date,
    state: row.state,
    ...(row.amount === null ? {} : { amount: row.amount }),
    note: row.note,
    editedAt: row.edited_at.toISOString(),
    version: row.change,
  };
}
