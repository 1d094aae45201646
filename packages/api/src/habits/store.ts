import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/database';
import type { Tables } from '../database/tables';
import type { Habit, HabitChange, NewHabit } from './schemas';

export const HABIT_COLUMNS = [
  'id',
  'kind',
  'name',
  'question',
  'description',
  'schedule',
  'goal',
  'color',
  'icon',
  'tags',
  'archived',
  'position',
  'created_at',
  'updated_at',
  'change',
] as const;

type Row = Pick<Selectable<Tables['habits']>, (typeof HABIT_COLUMNS)[number]>;

/** Every statement names the account: what belongs to somebody else does not exist. */
export class HabitStore {
  constructor(private readonly database: Database) {}

  async list(accountId: string, archived: boolean | undefined): Promise<Habit[]> {
    const all = this.database.selectFrom('habits').select(HABIT_COLUMNS).where('account_id', '=', accountId);
    const chosen = archived === undefined ? all : all.where('archived', '=', archived);
    return (await chosen.orderBy('position').orderBy('created_at').orderBy('id').execute()).map(toHabit);
  }

  async create(accountId: string, { schedule, goal, ...habit }: NewHabit): Promise<Habit> {
    const values = {
      ...habit,
      account_id: accountId,
      kind: goal === undefined ? ('yes-no' as const) : ('measurable' as const),
      schedule: JSON.stringify(schedule),
      goal: goal === undefined ? null : JSON.stringify(goal),
    };
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

  async update(accountId: string, habitId: string, change: HabitChange): Promise<Habit | undefined> {
    const { schedule, goal, ...plain } = change;
    const row = await this.database
      .updateTable('habits')
      .set({
        updated_at: sql<Date>`now()`,
        ...plain,
        ...(schedule === undefined ? {} : { schedule: JSON.stringify(schedule) }),
        ...(goal === undefined ? {} : { goal: JSON.stringify(goal) }),
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
    kind: row.kind,
    name: row.name,
    question: row.question,
    description: row.description,
    schedule: row.schedule as Habit['schedule'],
    ...(row.goal === null ? {} : { goal: row.goal }),
    color: row.color as Habit['color'],
    icon: row.icon,
    tags: row.tags,
    archived: row.archived,
    position: row.position,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    version: row.change,
  };
}
