import { sql } from 'kysely';
import { ChangeStore } from '../changes/store';
import type { Change } from '../changes/schemas';
import type { Database } from '../database/database';
import { messageBody } from './message-body';
import { messageOf } from './message-of';

/** Changes that become deliveries at once; the rest follows in the next round. */
const CHANGES_AT_ONCE = 100;

/**
 * Makes deliveries of what changed since a webhook's place in the feed, and moves the place: both or neither, so that no
 * change is left out or told twice. Things are told of as they are now: of several changes between two rounds the last.
 */
export class Feed {
  constructor(private readonly database: Database) {}

  async follow(webhookId: string, now: Date): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      const webhook = await transaction
        .selectFrom('webhooks')
        .select(['account_id', 'events', 'place'])
        .where('id', '=', webhookId)
        .where('enabled', '=', true)
        .forUpdate()
        .executeTakeFirst();
      if (webhook === undefined) return;
      const { account_id: accountId, events, place } = webhook;
      const wanted = { since: place, limit: CHANGES_AT_ONCE };
      const { items, next } = await new ChangeStore(transaction).list(accountId, wanted);
      if (next === place) return;
      const created = await createdSince(transaction, items, place);
      const messages = items.map((change) => messageOf(change, created)).filter(({ event }) => events.includes(event));
      if (messages.length > 0) {
        const rows = messages.map(({ event, data }) => ({
          webhook_id: webhookId,
          event,
          body: messageBody(event, now, data),
          created_at: now,
          next_attempt_at: now,
        }));
        await transaction.insertInto('deliveries').values(rows).execute();
      }
      await transaction.updateTable('webhooks').set({ place: next }).where('id', '=', webhookId).execute();
    });
  }
}

/** Of the habits and pauses among the changes, those that came into being after the place. */
async function createdSince(
  database: Database,
  changes: readonly Change[],
  place: string,
): Promise<ReadonlySet<string>> {
  const ids = changes.flatMap((change) => {
    if (change.kind === 'habit') return [change.habit.id];
    return change.kind === 'pause' ? [change.pause.id] : [];
  });
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ readonly id: string }>`
    select id from habits where id = any(${ids}::uuid[]) and created_change > ${place}::bigint
    union all select id from pauses where id = any(${ids}::uuid[]) and created_change > ${place}::bigint
  `.execute(database);
  return new Set(rows.map(({ id }) => id));
}
