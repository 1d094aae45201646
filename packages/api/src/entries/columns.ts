import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';

/** What of an entry's row is shown. */
export const ENTRY_COLUMNS = [
  'habit_id',
  'date',
  'state',
  'amount',
  'note',
  'edited_at',
  'change',
] as const satisfies readonly (keyof Selectable<Tables['entries']>)[];
