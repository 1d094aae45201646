import type { CachedTodays, KeptToday } from './cached-todays';
import type { TodayStore } from './store';

/**
 * What today has. The answer is computed again only when something of it changed: the database says at which change the
 * account stands, and what the cache kept of another is not used. So nobody has to tell the cache what was written.
 */
export class Todays {
  constructor(
    private readonly store: TodayStore,
    private readonly cached: CachedTodays,
  ) {}

  /**
   * @param isKnown whether who asks has a version already
   * @returns the version alone when it is known
   * @throws Problem `not-signed-in` when the account is gone, which a cached session can outlive
   */
  async get(
    accountId: string,
    now: Date,
    isKnown: ((version: string) => boolean) | undefined,
  ): Promise<Partial<KeptToday> & Pick<KeptToday, 'version'>> {
    if (isKnown !== undefined || this.cached.isThere) {
      const [version, kept] = await Promise.all([this.store.version(accountId, now), this.cached.find(accountId)]);
      if (isKnown?.(version) === true) return { version };
      if (kept?.version === version) return kept;
    }
    const { today, version } = await this.store.get(accountId, now);
    const computed = { version, json: JSON.stringify(today) };
    await this.cached.keep(accountId, computed);
    return computed;
  }

  /** Nothing of an account that is gone is kept. */
  forget(accountId: string): Promise<void> {
    return this.cached.forget(accountId);
  }
}
