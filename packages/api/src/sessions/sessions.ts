import type { CachedSessions } from './cached-sessions';
import { describeUserAgent } from './describe-user-agent';
import { LIFETIME } from './lifetime';
import { RecentAccounts } from './recent-accounts';
import type { ListedSession } from './schemas';
import type { NewSession, Session, SessionStore } from './store';
import { newToken, tokenHash } from './token';

/** Who is signed in. The database decides, the cache only spares it. */
export class Sessions {
  private readonly recent = new RecentAccounts();

  constructor(
    private readonly store: SessionStore,
    private readonly cached: CachedSessions,
    private readonly now: () => Date,
  ) {}

  /** @param token of the session that asks */
  list(accountId: string, token: string): Promise<ListedSession[]> {
    return this.store.list(accountId, tokenHash(token), this.now());
  }

  /** @returns whether the account had it */
  async endById(accountId: string, id: string): Promise<boolean> {
    const hash = await this.store.removeById(accountId, id);
    if (hash !== undefined) await this.cached.forget(hash);
    return hash !== undefined;
  }

  /** @param keptToken of the session that goes on, undefined to end every one */
  async endAll(accountId: string, keptToken: string | undefined): Promise<void> {
    const hashes = await this.store.removeAll(accountId, keptToken === undefined ? undefined : tokenHash(keptToken));
    await Promise.all(hashes.map((hash) => this.cached.forget(hash)));
  }

  /** Starts a session under a new token and ends the one that was used before, so that a planted token is worth nothing. */
  async replace(previousToken: string | undefined, { accountId, userAgent }: NewSession): Promise<string> {
    await this.end(previousToken);
    const token = newToken();
    const hash = tokenHash(token);
    const described = { accountId, userAgent: describeUserAgent(userAgent) };
    await this.cached.keep(hash, await this.store.create(hash, described, this.now()));
    return token;
  }

  /** Without looking it up, so it may be over: for what can be begun before, and is taken back then. */
  guessAccountOf(token: string): string | undefined {
    return this.recent.guess(tokenHash(token));
  }

  /** @returns the id of the account, undefined when the session is unknown or has run out */
  async accountOf(token: string): Promise<string | undefined> {
    const hash = tokenHash(token);
    const accountId = await this.lookUp(hash);
    this.recent.note(hash, accountId);
    return accountId;
  }

  async end(token: string | undefined): Promise<void> {
    if (token === undefined) return;
    const hash = tokenHash(token);
    await this.store.remove(hash);
    await this.cached.forget(hash);
  }

  private async lookUp(hash: Buffer): Promise<string | undefined> {
    const cached = await this.cached.find(hash);
    const session = cached ?? (await this.store.find(hash));
    const now = this.now();
    if (session === undefined || hasRunOut(session, now.getTime())) return undefined;
    const isStale = now.getTime() - session.lastSeenAt > LIFETIME.touch;
    if (isStale) await this.store.touch(hash, now);
    if (isStale || cached === undefined)
      await this.cached.keep(hash, isStale ? { ...session, lastSeenAt: now.getTime() } : session);
    return session.accountId;
  }
}

function hasRunOut({ expiresAt, lastSeenAt }: Session, now: number): boolean {
  return now >= expiresAt || now - lastSeenAt >= LIFETIME.idle;
}
