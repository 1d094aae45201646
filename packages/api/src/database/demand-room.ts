import { sql } from 'kysely';
import { Problem } from '../problems/problem';
import type { Database } from './database';

export interface Room {
  readonly accountId: string;
  readonly table: 'api_tokens' | 'passkeys' | 'webhooks';
  readonly most: number;
  /** What they are, in words and many of them. */
  readonly things: string;
}

/**
 * Whether an account may have one more. Its row is locked until the transaction ends, so that many at once cannot pass the limit.
 *
 * @throws Problem `limit-reached`, or `not-signed-in` when the account is gone
 */
export async function demandRoom(transaction: Database, { accountId, table, most, things }: Room): Promise<void> {
  const account = transaction.selectFrom('accounts').select('id').where('id', '=', accountId).forNoKeyUpdate();
  if ((await account.executeTakeFirst()) === undefined) throw new Problem('not-signed-in');
  const { count } = await transaction
    .selectFrom(table)
    .select(sql<string>`count(*)`.as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  if (Number(count) < most) return;
  throw new Problem('limit-reached', { detail: `An account has at most ${most} ${things}: delete some first.` });
}
