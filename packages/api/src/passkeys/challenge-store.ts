import { randomBytes } from 'node:crypto';
import type { Database } from '../database/database';

/** How long a person has to answer, in milliseconds. */
export const CHALLENGE_LIFETIME = 5 * 60_000;

const CHALLENGE_BYTES = 32;

/** What passkeys are asked to sign. Each is good for one answer. */
export class ChallengeStore {
  constructor(private readonly database: Database) {}

  /** Also removes those that nobody answered in time. @param accountId null for signing in */
  async create(accountId: string | null, now: Date): Promise<string> {
    const challenge = randomBytes(CHALLENGE_BYTES);
    const expiresAt = new Date(now.getTime() + CHALLENGE_LIFETIME);
    await this.database.deleteFrom('passkey_challenges').where('expires_at', '<=', now).execute();
    await this.database
      .insertInto('passkey_challenges')
      .values({ challenge, account_id: accountId, expires_at: expiresAt })
      .execute();
    return challenge.toString('base64url');
  }

  /** Uses a challenge up, whatever becomes of the answer. @returns whether it was given out for this and is still good */
  async redeem(challenge: Buffer, accountId: string | null, now: Date): Promise<boolean> {
    const { numDeletedRows } = await this.database
      .deleteFrom('passkey_challenges')
      .where('challenge', '=', challenge)
      .where('account_id', 'is not distinct from', accountId)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}
