import type { Selectable } from 'kysely';
import type { Database } from '../database/database';
import { demandRoom } from '../database/demand-room';
import { fixedStatement } from '../database/fixed-statement';
import type { Tables } from '../database/tables';
import type { ApiToken, NewApiToken } from './schemas';

const COLUMNS = ['id', 'name', 'scopes', 'created_at', 'expires_at', 'last_used_at'] as const;

/** More than anybody has devices and programs. */
const TOKENS_KEPT = 50;

type Row = Pick<Selectable<Tables['api_tokens']>, (typeof COLUMNS)[number]>;

/** Who may what, of a token that was sent. */
export interface FoundToken {
  readonly id: string;
  readonly accountId: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
}

const BY_HASH = fixedStatement<{ hash: Buffer }, FoundToken>(({ hash }, database) =>
  database
    .selectFrom('api_tokens')
    .select(['id', 'account_id as accountId', 'scopes', 'expires_at as expiresAt', 'last_used_at as lastUsedAt'])
    .where('token_hash', '=', hash)
    .compile(),
);

export class ApiTokenStore {
  constructor(private readonly database: Database) {}

  async list(accountId: string): Promise<ApiToken[]> {
    const rows = await this.database
      .selectFrom('api_tokens')
      .select(COLUMNS)
      .where('account_id', '=', accountId)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(toApiToken);
  }

  /** @throws Problem `limit-reached`, `not-signed-in` */
  async create(
    accountId: string,
    hash: Buffer,
    { name, scopes, expiresAt }: NewApiToken,
    now: Date,
  ): Promise<ApiToken> {
    return this.database.transaction().execute(async (transaction) => {
      await demandRoom(transaction, { accountId, table: 'api_tokens', most: TOKENS_KEPT, things: 'API tokens' });
      const values = {
        account_id: accountId,
        name,
        token_hash: hash,
        scopes: [...new Set(scopes)],
        created_at: now,
        expires_at: expiresAt === undefined ? null : new Date(expiresAt),
      };
      return toApiToken(
        await transaction.insertInto('api_tokens').values(values).returning(COLUMNS).executeTakeFirstOrThrow(),
      );
    });
  }

  /** @returns whether the account had it */
  async remove(accountId: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.database
      .deleteFrom('api_tokens')
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async find(hash: Buffer): Promise<FoundToken | undefined> {
    const [found] = await BY_HASH(this.database, { hash });
    return found;
  }

  async touch(id: string, now: Date): Promise<void> {
    await this.database.updateTable('api_tokens').set({ last_used_at: now }).where('id', '=', id).execute();
  }
}

function toApiToken(row: Row): ApiToken {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at.toISOString(),
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at.toISOString() }),
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at.toISOString() }),
  };
}
