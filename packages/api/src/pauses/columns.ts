import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';

/** What of a pause's row is shown. */
export const PAUSE_COLUMNS = [
  'id',
  'habit_id',
  'from_date',
  'to_date',
  'note',
  'change',
] as const satisfies readonly (keyof Selectable<Tables['pauses']>)[];
