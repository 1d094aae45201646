import type { Database } from '../database/database';
import { Problem } from '../problems/problem';
import { messageBody } from './message-body';
import type { Delivery } from './schemas';
import { toDelivery } from './to-delivery';

const COLUMNS = [
  'id',
  'number',
  'event',
  'state',
  'created_at',
  'attempts',
  'next_attempt_at',
  'last_attempt_at',
  'last_status',
  'last_failure',
  'last_duration_ms',
] as const;

/** Nobody needs more at once to see whether a receiver works. */
const TESTS_WAITING = 5;

export interface DeliveriesWanted {
  /** Only what comes after this one in the list. */
  readonly after: string | undefined;
  readonly limit: number;
}

export interface DeliveryPage {
  readonly items: readonly Delivery[];
  /** The place of the last item; undefined when there is no more. */
  readonly last: string | undefined;
}

/** The log of what is sent to webhooks, once it is known that the webhook is one of the account's. */
export class DeliveryStore {
  constructor(private readonly database: Database) {}

  /** Newest first. @returns undefined when the account has no such webhook */
  async list(
    accountId: string,
    webhookId: string,
    { after, limit }: DeliveriesWanted,
  ): Promise<DeliveryPage | undefined> {
    if ((await this.webhook(accountId, webhookId)) === undefined) return undefined;
    let query = this.database.selectFrom('deliveries').select(COLUMNS).where('webhook_id', '=', webhookId);
    if (after !== undefined) query = query.where('number', '<', after);
    const rows = await query
      .orderBy('number', 'desc')
      .limit(limit + 1)
      .execute();
    const shown = rows.slice(0, limit);
    return { items: shown.map(toDelivery), last: rows.length > limit ? shown.at(-1)?.number : undefined };
  }

  /**
   * Something to be sent at once that tells of nothing.
   *
   * @returns undefined when the account has no such webhook
   * @throws Problem `webhook-disabled`, `limit-reached`
   */
  async addTest(accountId: string, webhookId: string, now: Date): Promise<Delivery | undefined> {
    const webhook = await this.webhook(accountId, webhookId);
    if (webhook === undefined) return undefined;
    if (!webhook.enabled) throw new Problem('webhook-disabled');
    const { count } = await this.database
      .selectFrom('deliveries')
      .select((select) => select.fn.countAll<string>().as('count'))
      .where('webhook_id', '=', webhookId)
      .where('event', '=', 'webhook.test')
      .where('state', '=', 'pending')
      .executeTakeFirstOrThrow();
    if (Number(count) >= TESTS_WAITING) {
      throw new Problem('limit-reached', {
        detail: `${TESTS_WAITING} tests of this webhook wait to be accepted: see how they go first.`,
      });
    }
    const body = messageBody('webhook.test', now, { webhookId });
    const row = await this.database
      .insertInto('deliveries')
      .values({ webhook_id: webhookId, event: 'webhook.test', body, created_at: now, next_attempt_at: now })
      .returning(COLUMNS)
      .executeTakeFirstOrThrow();
    return toDelivery(row);
  }

  private async webhook(accountId: string, id: string): Promise<{ readonly enabled: boolean } | undefined> {
    return this.database
      .selectFrom('webhooks')
      .select('enabled')
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .executeTakeFirst();
  }
}
