import { sql } from 'kysely';
import type { Database } from '../database/database';
import type { Sealer } from '../sealing/sealer';
import { messageId } from './message-id';
import type { DeliveryEvent } from './schemas';
import type { Attempt, Verdict } from './verdict';

/** Longer than a worker can be busy with one webhook in one round: what is leased for longer belongs to one that is gone. */
const LEASE_MS = 150_000;

/** How long deliveries stay in the log, in milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** A webhook that a worker has to itself. */
export interface Leased {
  readonly webhookId: string;
  readonly until: Date;
}

/** A delivery that is due, with all that an attempt needs. */
export interface Due {
  readonly id: string;
  readonly messageId: string;
  readonly event: DeliveryEvent;
  readonly body: string;
  readonly attempts: number;
  readonly url: string;
  readonly secrets: readonly string[];
  readonly failingSince: Date | undefined;
}

/**
 * What waits to be sent. A webhook is leased by a statement that is committed before anything is sent: no connection to
 * the database is held meanwhile, and no two workers send to one webhook. A worker that dies between an attempt and its
 * record makes the next one repeat the attempt, under the same `webhook-id`.
 */
export class DeliveryQueue {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {}

  /** Webhooks with something due or something new in the feed. */
  async lease(limit: number, now: Date): Promise<readonly Leased[]> {
    const until = new Date(now.getTime() + LEASE_MS);
    const news = (table: string) =>
      sql`exists (select from ${sql.table(table)} t where t.account_id = w.account_id and t.change > w.place)`;
    const { rows } = await sql<{ readonly id: string }>`
      with due as materialized (
        select w.id from webhooks w
        where w.enabled and (w.leased_until is null or w.leased_until <= ${now}) and (
          exists (select from deliveries d
            where d.webhook_id = w.id and d.state = 'pending' and d.next_attempt_at <= ${now})
          or ${news('habits')} or ${news('entries')} or ${news('pauses')} or ${news('deletions')}
        )
        order by w.leased_until nulls first, w.id limit ${limit} for update skip locked
      )
      update webhooks set leased_until = ${until} from due where webhooks.id = due.id returning webhooks.id
    `.execute(this.database);
    return rows.map(({ id }) => ({ webhookId: id, until }));
  }

  /** Those that were served longest ago are leased first. */
  async release({ webhookId, until }: Leased, now: Date): Promise<void> {
    await this.database
      .updateTable('webhooks')
      .set({ leased_until: now })
      .where('id', '=', webhookId)
      .where('leased_until', '=', until)
      .execute();
  }

  /** The one that has been due for longest. @returns undefined when there is none, or the webhook is disabled or gone */
  async next(webhookId: string, now: Date): Promise<Due | undefined> {
    const row = await this.database
      .selectFrom('deliveries as d')
      .innerJoin('webhooks as w', 'w.id', 'd.webhook_id')
      .select(['d.id', 'd.event', 'd.body', 'd.attempts', 'w.url', 'w.account_id', 'w.secret', 'w.failing_since'])
      .select(['w.previous_secret', 'w.previous_secret_until'])
      .where('d.webhook_id', '=', webhookId)
      .where('d.state', '=', 'pending')
      .where('d.next_attempt_at', '<=', now)
      .where('w.enabled', '=', true)
      .orderBy('d.next_attempt_at')
      .orderBy('d.number')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { previous_secret: previous, previous_secret_until: until } = row;
    const isInUse = previous !== null && until !== null && until > now;
    const kept = isInUse ? [row.secret, previous] : [row.secret];
    return {
      id: row.id,
      messageId: messageId(row.id),
      event: row.event,
      body: row.body,
      attempts: row.attempts,
      url: row.url,
      secrets: await Promise.all(kept.map((secret) => this.sealer.open(secret, row.account_id))),
      failingSince: row.failing_since ?? undefined,
    };
  }

  /** Writes down how an attempt went and what follows for the webhook. One that a person changed meanwhile keeps that. */
  async record(webhookId: string, due: Due, attempt: Attempt, { verdict, now }: Recorded): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('deliveries')
        .set({
          state: verdict.state,
          attempts: due.attempts + 1,
          next_attempt_at: verdict.nextAttemptAt ?? null,
          last_attempt_at: now,
          last_status: attempt.kind === 'answered' ? attempt.status : null,
          last_failure: attempt.kind === 'failed' ? attempt.failure : null,
          last_duration_ms: attempt.durationMs,
        })
        .where('id', '=', due.id)
        .execute();
      await transaction
        .updateTable('webhooks')
        .set({
          failing_since: verdict.failingSince ?? null,
          ...(verdict.disabledReason === undefined ? {} : { enabled: false, disabled_reason: verdict.disabledReason }),
        })
        .where('id', '=', webhookId)
        .where('url', '=', due.url)
        .where('enabled', '=', true)
        .execute();
    });
  }

  /** Removes what has been in the log for long enough. */
  async forget(now: Date): Promise<void> {
    await this.database
      .deleteFrom('deliveries')
      .where('created_at', '<', new Date(now.getTime() - KEPT_MS))
      .execute();
  }
}

export interface Recorded {
  readonly verdict: Verdict;
  readonly now: Date;
}
