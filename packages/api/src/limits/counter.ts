import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Cache } from '../cache/cache';

/** `points` attempts in `seconds`. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

export interface Count {
  /** Seconds, at least 1, until the next attempt is within the limit; undefined when this one is. */
  readonly wait: number | undefined;
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
    return {
      wait: consumedPoints > this.limit.points ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : undefined,
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
