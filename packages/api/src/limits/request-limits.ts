import type { Cache } from '../cache/cache';
import { clientNetwork } from './client-network';
import { Counter, type Count, type Limit } from './counter';

export interface RequestLimits {
  /** Requests of one account, from wherever and with whatever it is signed in. */
  readonly account: Limit;
  /** Requests from one network, whoever is behind it: wider, for many people share one. */
  readonly address: Limit;
}

/** Far above what the app asks for, also when it brings a device up to date. */
export const REQUEST_LIMITS: RequestLimits = {
  account: { points: 600, seconds: 60 },
  address: { points: 1200, seconds: 60 },
};

/** How one limit stands after a request was counted. */
export interface Standing {
  readonly name: keyof RequestLimits;
  readonly limit: Limit;
  readonly count: Count;
}

/** Counts requests, each with one command to the cache. */
export class RequestCounters {
  private readonly counters: Readonly<Record<keyof RequestLimits, Counter>>;

  constructor(
    cache: Cache | undefined,
    private readonly limits: RequestLimits,
  ) {
    this.counters = {
      account: new Counter('requests-account', limits.account, cache),
      address: new Counter('requests-address', limits.address, cache),
    };
  }

  countAccount(accountId: string): Promise<Standing> {
    return this.count('account', accountId);
  }

  countAddress(address: string): Promise<Standing> {
    return this.count('address', clientNetwork(address));
  }

  private async count(name: keyof RequestLimits, key: string): Promise<Standing> {
    return { name, limit: this.limits[name], count: await this.counters[name].count(key) };
  }
}
