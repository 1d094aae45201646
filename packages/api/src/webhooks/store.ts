import { sql } from 'kysely';
import type { Database } from '../database/database';
import { demandRoom } from '../database/demand-room';
import { takeTurn } from '../database/takes-turn';
import { WEBHOOK_COLUMNS } from './columns';
import type { NewWebhook, Webhook, WebhookChange } from './schemas';
import { ROTATION_MS } from './secret';
import { toWebhook } from './to-webhook';

/** Every one of them is asked about with every change of the account. */
const WEBHOOKS_KEPT = 10;

/** Every statement names the account: what belongs to somebody else does not exist. */
export class WebhookStore {
  constructor(private readonly database: Database) {}

  async list(accountId: string, now: Date): Promise<Webhook[]> {
    const rows = await this.database
      .selectFrom('webhooks')
      .select(WEBHOOK_COLUMNS)
      .where('account_id', '=', accountId)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map((row) => toWebhook(row, now));
  }

  async get(accountId: string, id: string, now: Date): Promise<Webhook | undefined> {
    const row = await this.database
      .selectFrom('webhooks')
      .select(WEBHOOK_COLUMNS)
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && toWebhook(row, now);
  }

  /**
   * It is told of what changes from now on. Its place in the feed is a number that is taken in the account's turn, so
   * that every change is either below it and visible already, or above it.
   *
   * @param secret sealed
   * @throws Problem `limit-reached`, `not-signed-in`
   */
  async create(accountId: string, values: NewWebhook, secret: string, now: Date): Promise<Webhook> {
    return this.database.transaction().execute(async (transaction) => {
      await takeTurn(transaction, accountId);
      await demandRoom(transaction, { accountId, table: 'webhooks', most: WEBHOOKS_KEPT, things: 'webhooks' });
      const row = await transaction
        .insertInto('webhooks')
        .values({
          account_id: accountId,
          url: values.url,
          description: values.description,
          events: [...new Set(values.events)],
          secret,
          place: sql<string>`nextval('changes')`,
          created_at: now,
        })
        .returning(WEBHOOK_COLUMNS)
        .executeTakeFirstOrThrow();
      return toWebhook(row, now);
    });
  }

  /** @param secret sealed; replaces the one that stands @returns undefined when the account has no such webhook */
  async update(
    accountId: string,
    id: string,
    change: WebhookChange & { readonly secret: string | undefined },
    now: Date,
  ): Promise<Webhook | undefined> {
    return this.database.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable('webhooks')
        .set({
          url: change.url,
          description: change.description,
          events: change.events && [...new Set(change.events)],
          enabled: change.enabled,
          ...(change.enabled === undefined && change.url === undefined ? {} : { failing_since: null }),
          ...(change.enabled === undefined ? {} : { disabled_reason: null }),
          ...(change.secret === undefined ? {} : rotation(change.secret, now)),
        })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .returning(WEBHOOK_COLUMNS)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      // What waited for a receiver that failed is tried at once.
      if (change.enabled === true) {
        await transaction
          .updateTable('deliveries')
          .set({ next_attempt_at: now })
          .where('webhook_id', '=', id)
          .where('state', '=', 'pending')
          .execute();
      }
      return toWebhook(row, now);
    });
  }

  /** @returns whether the account had it */
  async remove(accountId: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.database
      .deleteFrom('webhooks')
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}

function rotation(secret: string, now: Date) {
  return {
    secret,
    previous_secret: sql<string>`secret`,
    previous_secret_until: new Date(now.getTime() + ROTATION_MS),
  };
}
