import type { Database } from '../database/database';
import { fixedStatement } from '../database/fixed-statement';
import { LIFETIME } from './lifetime';
import type { ListedSession } from './schemas';

/** A session that can be used. Instants are milliseconds since 1970. */
export interface Session {
  readonly accountId: string;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
}

export interface NewSession {
  readonly accountId: string;
  /** In words that fit the column. */
  readonly userAgent: string;
}

const BY_HASH = fixedStatement(({ hash }: { hash: Buffer }, database) =>
  database
    .selectFrom('sessions')
    .select(['account_id', 'last_seen_at', 'expires_at'])
    .where('token_hash', '=', hash)
    .compile(),
);

/** Sessions as they survive everything: in the database. */
export class SessionStore {
  constructor(private readonly database: Database) {}

  /** Also removes the sessions of the account that have run out. */
  async create(hash: Buffer, { accountId, userAgent }: NewSession, now: Date): Promise<Session> {
    const expiresAt = now.getTime() + LIFETIME.absolute;
    await this.database
      .deleteFrom('sessions')
      .where('account_id', '=', accountId)
      .where((where) => where.or([where('expires_at', '<=', now), where('last_seen_at', '<=', idleLimit(now))]))
      .execute();
    await this.database
      .insertInto('sessions')
      .values({
        token_hash: hash,
        account_id: accountId,
        user_agent: userAgent,
        created_at: now,
        last_seen_at: now,
        expires_at: new Date(expiresAt),
      })
      .execute();
    return { accountId, lastSeenAt: now.getTime(), expiresAt };
  }

  async find(hash: Buffer): Promise<Session | undefined> {
    const [row] = await BY_HASH(this.database, { hash });
    return (
      row && { accountId: row.account_id, lastSeenAt: row.last_seen_at.getTime(), expiresAt: row.expires_at.getTime() }
    );
  }

  async touch(hash: Buffer, now: Date): Promise<void> {
    await this.database.updateTable('sessions').set({ last_seen_at: now }).where('token_hash', '=', hash).execute();
  }

  async remove(hash: Buffer): Promise<void> {
    await this.database.deleteFrom('sessions').where('token_hash', '=', hash).execute();
  }

  /** Those that have not run out, the one in use last first. @param current hash of the one that asks */
  async list(accountId: string, current: Buffer, now: Date): Promise<ListedSession[]> {
    const rows = await this.database
      .selectFrom('sessions')
      .select(['id', 'user_agent', 'created_at', 'last_seen_at', 'token_hash'])
      .where('account_id', '=', accountId)
      .where('expires_at', '>', now)
      .where('last_seen_at', '>', idleLimit(now))
      .orderBy('last_seen_at', 'desc')
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      id: row.id,
      userAgent: row.user_agent,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      isCurrent: row.token_hash.equals(current),
    }));
  }

  /** @returns hash of the session, undefined when the account has no such session */
  async removeById(accountId: string, id: string): Promise<Buffer | undefined> {
    const row = await this.database
      .deleteFrom('sessions')
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .returning('token_hash')
      .executeTakeFirst();
    return row?.token_hash;
  }

  /** @param kept hash of a session that stays, undefined for none @returns hashes of those that are gone */
  async removeAll(accountId: string, kept: Buffer | undefined): Promise<readonly Buffer[]> {
    const remove = this.database.deleteFrom('sessions').where('account_id', '=', accountId).returning('token_hash');
    const rows = await (kept === undefined ? remove : remove.where('token_hash', '!=', kept)).execute();
    return rows.map((row) => row.token_hash);
  }
}

function idleLimit(now: Date): Date {
  return new Date(now.getTime() - LIFETIME.idle);
}
