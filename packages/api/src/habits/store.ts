import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/database';
import type { Tables } from '../database/tables';
import type { Habit, HabitChange } from './schemas';

export const HABIT_COLUMNS = ['id', 'name', 'archived', 'created_at', 'updated_at'] as const;

type Row = Pick<Selectable<Tables['habits']>, (typeof HABIT_COLUMNS)[number]>;

/** Every statement names the account: what belongs to somebody else does not exist. */
export class HabitStore {
  constructor(private readonly database: Database) {}

  async list(accountId: string, archived: boolean | undefined): Promise<Habit[]> {
    const all = this.database.selectFrom('habits').select(HABIT_COLUMNS).where('account_id', '=', accountId);
    const chosen = archived === undefined ? all : all.where('archived', '=', archived);
    return (await chosen.orderBy('created_at').orderBy('id').execute()).map(toHabit);
  }

  async create(accountId: string, name: string): Promise<Habit> {
    const values = { account_id: accountId, name };
    return toHabit(
      await this.database.insertInto('habits').values(values).returning(HABIT_COLUMNS).executeTakeFirstOrThrow(),
    );
  }

  async get(accountId: string, habitId: string): Promise<Habit | undefined> {
    const row = await this.database
      .selectFrom('habits')
      .select(HABIT_COLUMNS)
      .where('account_id', '=', accountId)
      .where('id', '=', habitId)
      .executeTakeFirst();
    return row && toHabit(row);
  }

  async update(accountId: string, habitId: string, { name, archived }: HabitChange): Promise<Habit | undefined> {
    const row = await this.database
      .updateTable('habits')
      .set({
        updated_at: sql<Date>`now()`,
        ...(name === undefined ? {} : { name }),
        ...(archived === undefined ? {} : { archived }),
      })
      .where('account_id', '=', accountId)
      .where('id', '=', habitId)
      .returning(HABIT_COLUMNS)
      .executeTakeFirst();
    return row && toHabit(row);
  }
}

export function toHabit(row: Row): Habit {
  return {
    id: row.id,
    name: row.name,
    archived: row.archived,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
