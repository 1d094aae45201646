import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/database';
import { demandRoom } from '../database/demand-room';
import type { Tables } from '../database/tables';
import type { Passkey } from './schemas';
import type { VerifiedRegistration } from './webauthn/verify-registration';

/** More than anybody has, few enough to list. */
const MAX_PASSKEYS = 20;
const COLUMNS = ['id', 'name', 'created_at', 'last_used_at'] as const;

type Row = Pick<Selectable<Tables['passkeys']>, (typeof COLUMNS)[number]>;

export interface NewPasskey extends VerifiedRegistration {
  readonly name: string;
  readonly transports: readonly string[];
}

export interface FoundPasskey {
  readonly id: string;
  readonly accountId: string;
  readonly publicKey: Buffer;
}

export class PasskeyStore {
  constructor(private readonly database: Database) {}

  async list(accountId: string): Promise<Passkey[]> {
    const rows = await this.database
      .selectFrom('passkeys')
      .select(COLUMNS)
      .where('account_id', '=', accountId)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(toPasskey);
  }

  /** What a device is told so that it makes no second passkey for one account. */
  async credentials(accountId: string): Promise<{ id: string; type: 'public-key'; transports: string[] }[]> {
    const rows = await this.database
      .selectFrom('passkeys')
      .select(['credential_id', 'transports'])
      .where('account_id', '=', accountId)
      .execute();
    return rows.map((row) => ({
      id: row.credential_id.toString('base64url'),
      type: 'public-key',
      transports: row.transports,
    }));
  }

  /** @returns undefined when the credential is registered already, whoever has it @throws Problem `limit-reached` or `not-signed-in` */
  async create(accountId: string, passkey: NewPasskey, now: Date): Promise<Passkey | undefined> {
    return this.database.transaction().execute(async (transaction) => {
      await demandRoom(transaction, { accountId, table: 'passkeys', most: MAX_PASSKEYS, things: 'passkeys' });
      const row = await transaction
        .insertInto('passkeys')
        .values({
          account_id: accountId,
          name: passkey.name,
          credential_id: passkey.id,
          public_key: passkey.publicKey,
          sign_count: passkey.signCount,
          transports: [...passkey.transports],
          created_at: now,
          last_used_at: null,
        })
        .onConflict((conflict) => conflict.column('credential_id').doNothing())
        .returning(COLUMNS)
        .executeTakeFirst();
      return row && toPasskey(row);
    });
  }

  /** @returns undefined when the account has no such passkey */
  async rename(accountId: string, id: string, name: string): Promise<Passkey | undefined> {
    const row = await this.database
      .updateTable('passkeys')
      .set({ name })
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .returning(COLUMNS)
      .executeTakeFirst();
    return row && toPasskey(row);
  }

  /** @returns whether the account had it */
  async remove(accountId: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.database
      .deleteFrom('passkeys')
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async find(credentialId: Buffer): Promise<FoundPasskey | undefined> {
    return this.database
      .selectFrom('passkeys')
      .select(['id', 'account_id as accountId', 'public_key as publicKey'])
      .where('credential_id', '=', credentialId)
      .executeTakeFirst();
  }

  /**
   * Notes a use. A counter that does not go on belongs to a copy; authenticators that do not count say 0 every time.
   *
   * @returns whether the counter went on
   */
  async use(id: string, signCount: number, now: Date): Promise<boolean> {
    const { numUpdatedRows } = await this.database
      .updateTable('passkeys')
      .set({ sign_count: signCount, last_used_at: now })
      .where('id', '=', id)
      .where(sql<boolean>`(sign_count < ${signCount} or (sign_count = 0 and ${signCount} = 0))`)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
}

function toPasskey(row: Row): Passkey {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.created_at.toISOString(),
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at.toISOString() }),
  };
}
