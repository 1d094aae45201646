import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';
import { messageId } from './message-id';
import type { Delivery } from './schemas';

export type DeliveryRow = Omit<Selectable<Tables['deliveries']>, 'body' | 'webhook_id'>;

export function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: messageId(row.id),
    event: row.event,
    state: row.state,
    createdAt: row.created_at.toISOString(),
    attempts: row.attempts,
    ...(row.last_attempt_at === null ? {} : { lastAttempt: lastAttempt(row, row.last_attempt_at) }),
    ...(row.next_attempt_at === null ? {} : { nextAttemptAt: row.next_attempt_at.toISOString() }),
  };
}

function lastAttempt(row: DeliveryRow, at: Date): Delivery['lastAttempt'] {
  return {
    at: at.toISOString(),
    durationMs: row.last_duration_ms ?? 0,
    ...(row.last_status === null ? {} : { status: row.last_status }),
    ...(row.last_failure === null ? {} : { failure: row.last_failure }),
  };
}
