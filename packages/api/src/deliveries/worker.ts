import type { Logger } from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/database';
import type { Metrics } from '../metrics/metrics';
import { NO_METRICS } from '../metrics/no-metrics';
import type { Receivers } from '../receivers/receivers';
import type { Sealer } from '../sealing/sealer';
import { Feed } from './feed';
import { DeliveryQueue, type Leased } from './queue';
import { resealSecrets } from './reseal-secrets';
import { Sender, type SenderOptions } from './sender';
import { isSuccess, verdictOn, type Attempt } from './verdict';

/** Webhooks that are sent to at the same time. */
const AT_ONCE = 8;
/** Deliveries to one webhook in one round; with the timeout of an attempt, less than a lease. */
const A_TURN = 10;
/** How long a worker that found nothing to do waits, in milliseconds. */
const IDLE_MS = 1000;
const TIDY_MS = 60 * 60_000;

export interface WorkerParts {
  readonly database: Database;
  readonly receivers: Receivers;
  /** Opens the secrets of webhooks. */
  readonly sealer: Sealer;
  readonly logger: Logger;
  /** @default nowhere */
  readonly metrics?: Metrics;
  readonly now: () => Date;
  readonly sender?: SenderOptions;
}

/** Turns what changes into deliveries and sends them. Any number of them can run, in any number of processes. */
export class DeliveryWorker {
  private readonly queue: DeliveryQueue;
  private readonly feed: Feed;
  private readonly sender: Sender;
  private tidied = 0;

  constructor(private readonly parts: WorkerParts) {
    this.queue = new DeliveryQueue(parts.database, parts.sealer);
    this.feed = new Feed(parts.database);
    this.sender = new Sender(parts.receivers, parts.sender);
  }

  /** Works until it is told to stop; an attempt that is under way is finished. Nothing that goes wrong ends it. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const isBusy = await this.round(signal).catch((error: unknown) => {
        this.parts.logger.warn({ err: error }, 'A round of webhook deliveries failed; it is tried again.');
        return false;
      });
      if (!isBusy) await sleep(IDLE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /**
   * Sends what is due now, a part of it when that is much.
   *
   * @param signal ends it after the attempts that are under way @returns whether there was something to do
   */
  async round(signal?: AbortSignal): Promise<boolean> {
    await this.tidySometimes();
    const leased = await this.queue.lease(AT_ONCE, this.parts.now());
    const turns = await Promise.allSettled(leased.map((lease) => this.turn(lease, signal)));
    const failed = turns.find((turn) => turn.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return leased.length > 0;
  }

  private async turn(lease: Leased, signal: AbortSignal | undefined): Promise<void> {
    const { webhookId } = lease;
    await this.feed.follow(webhookId, this.parts.now());
    for (let sent = 0; sent < A_TURN && signal?.aborted !== true; sent += 1) {
      // A receiver that failed is left alone until the next round.
      if (!(await this.sendNext(webhookId))) break;
    }
    await this.queue.release(lease, this.parts.now());
  }

  private async sendNext(webhookId: string): Promise<boolean> {
    const { now, logger, metrics = NO_METRICS } = this.parts;
    const due = await this.queue.next(webhookId, now());
    if (due === undefined) return false;
    const { messageId: id, body, secrets } = due;
    const attempt = await this.sender.send(due.url, { id, body, secrets }, now());
    const at = now();
    const { failingSince } = due;
    const verdict = verdictOn(attempt, {
      attempts: due.attempts + 1,
      failingSince,
      now: at,
      chance: Math.random(),
    });
    await this.queue.record(webhookId, due, attempt, { verdict, now: at });
    const { durationMs, ...outcome } = attempt;
    metrics.time('webhook_delivery_duration_seconds', { outcome: outcomeOf(attempt) }, durationMs / 1000);
    logger.info({ webhookId, deliveryId: due.id, event: due.event, ...outcome, durationMs }, 'webhook delivery');
    return isSuccess(attempt);
  }

  private async tidySometimes(): Promise<void> {
    const now = this.parts.now();
    if (now.getTime() - this.tidied < TIDY_MS) return;
    const { database, sealer, logger } = this.parts;
    await resealSecrets(database, sealer, logger);
    await this.queue.forget(now);
    this.tidied = now.getTime();
  }
}

function outcomeOf(attempt: Attempt): string {
  if (attempt.kind === 'failed') return attempt.failure;
  return isSuccess(attempt) ? 'delivered' : 'refused';
}
