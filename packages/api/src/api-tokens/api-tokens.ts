import { tokenHash } from '../sessions/token';
import type { ApiToken, NewApiToken } from './schemas';
import type { ApiTokenStore, FoundToken } from './store';
import { isApiToken, newApiToken } from './token';

/** How old `last used` may be before it is written again, in milliseconds: not every request is a write. */
const TOUCH_MS = 60_000;

/** Tokens for programs. Every request with one asks the database: a token that is deleted opens nothing from then on. */
export class ApiTokens {
  constructor(
    private readonly store: ApiTokenStore,
    private readonly now: () => Date,
  ) {}

  list(accountId: string): Promise<ApiToken[]> {
    return this.store.list(accountId);
  }

  /** @returns the token with its secret, of which only a hash is kept @throws Problem `limit-reached`, `not-signed-in` */
  async create(accountId: string, values: NewApiToken): Promise<ApiToken & { readonly token: string }> {
    const token = newApiToken();
    return { ...(await this.store.create(accountId, tokenHash(token), values, this.now())), token };
  }

  /** @returns whether the account had it */
  remove(accountId: string, id: string): Promise<boolean> {
    return this.store.remove(accountId, id);
  }

  /** @returns what a token may do, undefined when it is unknown or has expired */
  async find(token: string): Promise<FoundToken | undefined> {
    if (!isApiToken(token)) return undefined;
    const found = await this.store.find(tokenHash(token));
    const now = this.now();
    if (found === undefined || (found.expiresAt !== null && found.expiresAt <= now)) return undefined;
    const isStale = found.lastUsedAt === null || now.getTime() - found.lastUsedAt.getTime() >= TOUCH_MS;
    if (isStale) await this.store.touch(found.id, now);
    return found;
  }
}
