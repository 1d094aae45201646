import { dailyStreak, parseDate, type CalendarDate } from '@hexastyle/habits';
import { sql } from 'kysely';
import type { Database } from '../database/database';
import { HABIT_COLUMNS, toHabit } from '../habits/store';
import type { Today } from './schemas';

export class TodayStore {
  constructor(private readonly database: Database) {}

  /** The habits in use with their state on a day. One statement: a list cannot mix two moments. */
  async items(accountId: string, today: CalendarDate): Promise<Today['items']> {
    const rows = await this.database
      .selectFrom('habits')
      .select(HABIT_COLUMNS)
      .select(sql<string[]>`array(select date::text from entries where entries.habit_id = habits.id)`.as('done_days'))
      .where('account_id', '=', accountId)
      .where('archived', '=', false)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      habit: toHabit(row),
      done: row.done_days.includes(today.toString()),
      streak: dailyStreak(row.done_days.map(parseDate), today),
    }));
  }
}
