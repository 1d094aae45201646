import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';

/** What of a habit's row is shown. */
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
  'archived_on',
  'position',
  'created_at',
  'updated_at',
  'change',
] as const satisfies readonly (keyof Selectable<Tables['habits']>)[];
