import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';
import type { HABIT_COLUMNS } from './columns';
import type { Habit } from './schemas';

type Columns = Pick<Selectable<Tables['habits']>, (typeof HABIT_COLUMNS)[number]>;

/** A row as a statement gives it, or as PostgreSQL writes it in JSON: there an instant is text. */
export type HabitRow = Omit<Columns, 'created_at' | 'updated_at'> & {
  readonly created_at: Date | string;
  readonly updated_at: Date | string;
};

export function toHabit(row: HabitRow): Habit {
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
    ...(row.archived_on === null ? {} : { archivedOn: row.archived_on }),
    position: row.position,
    createdAt: new Date(row.created_at).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
    version: row.change,
  };
}
