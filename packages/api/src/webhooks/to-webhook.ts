import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';
import type { WEBHOOK_COLUMNS } from './columns';
import type { Webhook } from './schemas';

export type WebhookRow = Pick<Selectable<Tables['webhooks']>, (typeof WEBHOOK_COLUMNS)[number]>;

/** @param now a secret that is used no more is not spoken of */
export function toWebhook(row: WebhookRow, now: Date): Webhook {
  const until = row.previous_secret_until;
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    events: row.events,
    enabled: row.enabled,
    ...(row.disabled_reason === null ? {} : { disabledReason: row.disabled_reason }),
    ...(row.failing_since === null ? {} : { failingSince: row.failing_since.toISOString() }),
    ...(until === null || until <= now ? {} : { previousSecretUntil: until.toISOString() }),
    createdAt: row.created_at.toISOString(),
  };
}
