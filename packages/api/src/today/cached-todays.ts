import type { Cache } from '../cache/cache';

/** An answer to `GET /today`, and what it was computed from. */
export interface KeptToday {
  readonly version: string;
  /** JSON, as it is sent. */
  readonly json: string;
}

const KEPT_SECONDS = 600;

/** Few accounts have as much; the memory of a cache costs more than what computing it again does. */
const MOST_CHARACTERS = 64 * 1024;

/** A version has no line break, and JSON without spaces has none either. */
const BETWEEN = '\n';

/** The answers that were computed last, close at hand. Whoever asks says which version stands; without a cache it knows none. */
export class CachedTodays {
  constructor(private readonly cache: Cache | undefined) {}

  get isThere(): boolean {
    return this.cache !== undefined;
  }

  async find(accountId: string): Promise<KeptToday | undefined> {
    const text = await this.cache?.get(key(accountId));
    const end = text?.indexOf(BETWEEN) ?? -1;
    return text === undefined || end < 0 ? undefined : { version: text.slice(0, end), json: text.slice(end + 1) };
  }

  async keep(accountId: string, { version, json }: KeptToday): Promise<void> {
    if (json.length <= MOST_CHARACTERS) await this.cache?.set(key(accountId), version + BETWEEN + json, KEPT_SECONDS);
  }

  async forget(accountId: string): Promise<void> {
    await this.cache?.delete(key(accountId));
  }
}

function key(accountId: string): string {
  return `hexastyle:today:${accountId}`;
}
