import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';

/** What of a webhook's row is shown: never a secret. */
export const WEBHOOK_COLUMNS = [
  'id',
  'url',
  'description',
  'events',
  'enabled',
  'disabled_reason',
  'failing_since',
  'previous_secret_until',
  'created_at',
] as const satisfies readonly (keyof Selectable<Tables['webhooks']>)[];
