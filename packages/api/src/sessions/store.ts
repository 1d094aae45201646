import type { Database } from '../database/database';
import { LIFETIME } from './lifetime';

/** A session that can be used. Instants are milliseconds since 1970. */
export interface Session {
  readonly accountId: string;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
}

/** Sessions as they survive everything: in the database. */
export class SessionStore {
  constructor(private readonly database: Database) {}

  /** Also removes the sessions of the account that have run out. */
  async create(hash: Buffer, accountId: string, now: Date): Promise<Session> {
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
        created_at: now,
        last_seen_at: now,
        expires_at: new Date(expiresAt),
      })
      .execute();
    return { accountId, lastSeenAt: now.getTime(), expiresAt };
  }

  async find(hash: Buffer): Promise<Session | undefined> {
    const row = await this.database
      .selectFrom('sessions')
      .select(['account_id', 'last_seen_at', 'expires_at'])
      .where('token_hash', '=', hash)
      .executeTakeFirst();
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
}

function idleLimit(now: Date): Date {
  return new Date(now.getTime() - LIFETIME.idle);
}
