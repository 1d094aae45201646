import { sql } from 'kysely';
import type { Database } from '../database/database';
import type { Entry } from './schemas';

export class EntryStore {
  constructor(private readonly database: Database) {}

  /** Writes a day, whatever was there. @returns undefined when the account has no such habit */
  async put(accountId: string, { habitId, date, value }: Entry): Promise<Entry | undefined> {
    const row = await this.database
      .insertInto('entries')
      .columns(['account_id', 'habit_id', 'date', 'value'])
      .expression((from) =>
        from
          .selectFrom('habits')
          .select(['account_id', 'id', sql<string>`${date}::date`.as('date'), sql<'done'>`${value}::text`.as('value')])
          .where('account_id', '=', accountId)
          .where('id', '=', habitId),
      )
      .onConflict((conflict) => conflict.columns(['habit_id', 'date']).doUpdateSet({ value }))
      .returning(['habit_id', 'date', 'value'])
      .executeTakeFirst();
    return row && { habitId: row.habit_id, date: row.date, value: row.value };
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
