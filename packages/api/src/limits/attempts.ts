import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Cache } from '../cache/cache';
import { Problem } from '../problems/problem';

/** `points` attempts in `seconds`. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

export interface AttemptLimits {
  /** Attempts from one address on one account. */
  readonly pair: Limit;
  /** Attempts from one address, on whatever account. */
  readonly address: Limit;
  /** Attempts on one account from wherever: many machines guess slowly together. */
  readonly account: Limit;
}

export const ATTEMPT_LIMITS: AttemptLimits = {
  pair: { points: 10, seconds: 15 * 60 },
  address: { points: 100, seconds: 15 * 60 },
  account: { points: 100, seconds: 24 * 60 * 60 },
};

/** Counts attempts to get in. Counts are in the cache; while it is away every process counts for itself. */
export class Attempts {
  private readonly pair: RateLimiterAbstract;
  private readonly address: RateLimiterAbstract;
  private readonly account: RateLimiterAbstract;

  constructor(cache: Cache | undefined, limits: AttemptLimits) {
    this.pair = limiter('pair', limits.pair, cache);
    this.address = limiter('address', limits.address, cache);
    this.account = limiter('account', limits.account, cache);
  }

  /** @throws Problem `too-many-attempts` */
  async countSignIn(address: string, email: string): Promise<void> {
    await count(this.address, address);
    await count(this.pair, pairKey(address, email));
    await count(this.account, digest(email.toLowerCase()));
  }

  /** @throws Problem `too-many-attempts` */
  async countSignUp(address: string): Promise<void> {
    await count(this.address, address);
  }

  /** Whoever got in was not guessing. */
  async forgetSignIns(address: string, email: string): Promise<void> {
    await this.pair.delete(pairKey(address, email));
  }
}

function limiter(name: keyof AttemptLimits, { points, seconds }: Limit, cache: Cache | undefined): RateLimiterAbstract {
  const options = { keyPrefix: `hexastyle:attempts:${name}`, points, duration: seconds };
  const memory = new RateLimiterMemory(options);
  return cache === undefined
    ? memory
    : new RateLimiterRedis({ ...options, storeClient: cache.client, insuranceLimiter: memory });
}

async function count(attempts: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await attempts.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw new Problem('too-many-attempts', {
      detail: `Too many attempts: try again in ${seconds} seconds.`,
      headers: { 'Retry-After': String(seconds) },
    });
  }
}

function pairKey(address: string, email: string): string {
  return `${address}:${digest(email.toLowerCase())}`;
}

/** Addresses of people are not kept where they need not be. */
function digest(email: string): string {
  return createHash('sha256').update(email).digest('base64url');
}
