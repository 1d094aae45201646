import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRedis from 'rate-limiter-flexible/lib/RateLimiterRedis.js';
import type { Cache } from '../cache/cache';

/** `points` attempts in `seconds`. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

export interface Count {
  /** Seconds, at least 1, until the next attempt is within the limit; undefined when this one is. */
  readonly wait: number | undefined;
  /** Attempts that are left. */
  readonly remaining: number;
  /** Seconds until all of them are there again. */
  readonly reset: number;
  takeBack(): Promise<void>;
}

/**
 * Counts by key, in the cache. While the cache is away every process counts for itself: nobody waits for it longer than
 * `Cache` does, and a limit is never open, only as many times as wide as there are processes.
 */
export class Counter {
  private readonly local: RateLimiterMemory;
  private readonly common: RateLimiterRedis | undefined;

  constructor(
    name: string,
    private readonly limit: Limit,
    private readonly cache: Cache | undefined,
  ) {
    const options = { keyPrefix: `hexastyle:attempts:${name}`, points: limit.points, duration: limit.seconds };
    this.local = new RateLimiterMemory(options);
    this.common = cache && new RateLimiterRedis({ ...options, storeClient: cache.client });
  }

  async count(key: string): Promise<Count> {
    const inCommon = await this.attempt((common) => common.penalty(key));
    const { consumedPoints, msBeforeNext } = inCommon ?? (await this.local.penalty(key));
    const reset = Math.max(1, Math.ceil(msBeforeNext / 1000));
    return {
      wait: consumedPoints > this.limit.points ? reset : undefined,
      remaining: Math.max(0, this.limit.points - consumedPoints),
      reset,
      takeBack: async () => {
        if (inCommon === undefined) await this.local.reward(key);
        else await this.attempt((common) => common.reward(key));
      },
    };
  }

  /** The next attempt is the first one. */
  async forget(key: string): Promise<void> {
    await this.local.delete(key);
    await this.attempt((common) => common.delete(key));
  }

  private async attempt<T>(command: (common: RateLimiterAbstract) => Promise<T>): Promise<T | undefined> {
    const { cache, common } = this;
    return common && (await cache?.attempt(() => command(common)));
  }
}
