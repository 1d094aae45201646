import { sql } from 'kysely';
import type { Database } from '../database/database';
import { DEVICE_LIFETIME } from './lifetime';

/** An account keeps its newest devices only: programs without cookies are a new one at every sign-in. */
const DEVICES_KEPT = 20;

export class DeviceStore {
  constructor(private readonly database: Database) {}

  /** Also removes the devices of the account that are out of date or too many. */
  async create(hash: Buffer, accountId: string, now: Date): Promise<void> {
    await this.database
      .insertInto('devices')
      .values({ token_hash: hash, account_id: accountId, signed_in_at: now })
      .execute();
    await this.database
      .deleteFrom('devices')
      .where('account_id', '=', accountId)
      .where((where) =>
        where.or([
          where('signed_in_at', '<=', limit(now)),
          where(
            'token_hash',
            'in',
            where
              .selectFrom('devices')
              .select('token_hash')
              .where('account_id', '=', accountId)
              .orderBy('signed_in_at', 'desc')
              .offset(DEVICES_KEPT),
          ),
        ]),
      )
      .execute();
  }

  /** Whether somebody has signed in on this device to the account of this e-mail. */
  async isKnown(hash: Buffer, email: string, now: Date): Promise<boolean> {
    const row = await this.database
      .selectFrom('devices')
      .innerJoin('accounts', 'accounts.id', 'devices.account_id')
      .select('devices.account_id')
      .where('token_hash', '=', hash)
      .where('signed_in_at', '>', limit(now))
      .where(sql<boolean>`lower(email) = lower(${email})`)
      .executeTakeFirst();
    return row !== undefined;
  }

  async removeAll(accountId: string): Promise<void> {
    await this.database.deleteFrom('devices').where('account_id', '=', accountId).execute();
  }

  async remove(hash: Buffer): Promise<void> {
    await this.database.deleteFrom('devices').where('token_hash', '=', hash).execute();
  }
}

function limit(now: Date): Date {
  return new Date(now.getTime() - DEVICE_LIFETIME);
}
