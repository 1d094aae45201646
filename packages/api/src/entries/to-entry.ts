import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';
import type { ENTRY_COLUMNS } from './columns';
import type { Entry } from './schemas';

type Columns = Pick<Selectable<Tables['entries']>, (typeof ENTRY_COLUMNS)[number]>;

/** A row as a statement gives it, or as PostgreSQL writes it in JSON: there an instant is text. */
export type EntryRow = Omit<Columns, 'edited_at'> & { readonly edited_at: Date | string };

export function toEntry(row: EntryRow): Entry {
  return {
    habitId: row.habit_id,
    date: row.date,
    state: row.state,
    ...(row.amount === null ? {} : { amount: row.amount }),
    note: row.note,
    editedAt: new Date(row.edited_at).toISOString(),
    version: row.change,
  };
}
