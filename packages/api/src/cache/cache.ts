import { once } from 'node:events';
import { SpanKind } from '@opentelemetry/api';
import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics/metrics';
import { NO_METRICS } from '../metrics/no-metrics';
import { inSpan } from '../tracing/in-span';
import { SecureClient, type SecureAddress } from './secure-client';

/** Where the cache is. */
export type CacheAddress =
  { readonly kind: 'url'; readonly url: string } | (SecureAddress & { readonly kind: 'parts' });

/** Short, because whoever waits for the cache could already have asked the database. */
const OPTIONS = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 1000,
  commandTimeout: 500,
  retryStrategy: (attempt: number) => Math.min(attempt * 100, 2000),
} satisfies RedisOptions;

const SPAN = { name: 'cache', kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'redis' } };

/** After a failure nobody waits for the cache for this long. */
const PAUSE_MS = 1000;

/**
 * A cache that may be away. Reading then finds nothing and writing does nothing; nobody has to catch anything.
 * What must not be lost belongs into the database.
 */
export class Cache {
  readonly client: Redis;
  private isUp = true;
  private pausedUntil = 0;
  private isGathering = false;

  constructor(
    address: CacheAddress,
    private readonly logger: Logger,
    private readonly metrics: Metrics = NO_METRICS,
  ) {
    this.client = address.kind === 'url' ? new Redis(address.url, OPTIONS) : new SecureClient(address, OPTIONS);
    this.client.on('error', (error: unknown) => {
      this.noticeDown(error);
    });
  }

  /** Waits until the cache can be used or is known to be away, so that the first commands do not come too early. */
  async settled(): Promise<void> {
    if (this.client.status === 'ready') return;
    await once(this.client, 'ready', { signal: AbortSignal.timeout(OPTIONS.connectTimeout) }).catch(() => undefined);
  }

  async get(key: string): Promise<string | undefined> {
    const value = await this.attempt(() => this.client.get(key));
    const outcome = value === undefined ? 'away' : value === null ? 'miss' : 'hit';
    this.metrics.count('cache_reads_total', { outcome });
    return value ?? undefined;
  }

  /** @param seconds how long the value is kept, above 0 */
  async set(key: string, value: string, seconds: number): Promise<void> {
    await this.attempt(() => this.client.set(key, value, 'EX', seconds));
  }

  async delete(key: string): Promise<void> {
    await this.attempt(() => this.client.del(key));
  }

  async answers(): Promise<boolean> {
    return (await this.attempt(() => this.client.ping())) !== undefined;
  }

  /** @returns undefined while the cache is away, at the latest after half a second, and at once for a while after that */
  async attempt<T>(command: () => Promise<T>): Promise<T | undefined> {
    if (Date.now() < this.pausedUntil) return undefined;
    try {
      this.gather();
      const answer = await inSpan(() => SPAN, command);
      this.noticeUp();
      return answer;
    } catch (error) {
      this.noticeDown(error);
      return undefined;
    }
  }

  close(): void {
    this.client.disconnect();
  }

  /** What is asked for in one turn of the event loop leaves in one packet: a packet each is most of what commands cost. */
  private gather(): void {
    if (this.isGathering || this.client.status !== 'ready') return;
    const { stream } = this.client;
    this.isGathering = true;
    stream.cork();
    setImmediate(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }

  private noticeDown(error: unknown): void {
    if (this.isUp) this.logger.warn({ err: error }, 'The cache does not answer; going on without it.');
    this.isUp = false;
    this.pausedUntil = Date.now() + PAUSE_MS;
  }

  private noticeUp(): void {
    if (!this.isUp) this.logger.info('The cache is back.');
    this.isUp = true;
  }
}
