import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';
import type { PAUSE_COLUMNS } from './columns';
import type { Pause } from './schemas';

/** A row as a statement gives it, or as PostgreSQL writes it in JSON. */
export type PauseRow = Pick<Selectable<Tables['pauses']>, (typeof PAUSE_COLUMNS)[number]>;

export function toPause(row: PauseRow): Pause {
  return {
    id: row.id,
    ...(row.habit_id === null ? {} : { habitId: row.habit_id }),
    from: row.from_date,
    ...(row.to_date === null ? {} : { to: row.to_date }),
    note: row.note,
    version: row.change,
  };
}
