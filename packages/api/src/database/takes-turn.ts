import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from './database';

/**
 * A condition that is always true, and waits until no other transaction changes the account. For statements that lock
 * rows before the trigger that numbers changes takes the turn: updates and deletes.
 */
export function takesTurn(accountId: string): RawBuilder<SqlBool> {
  return sql`take_turn(${accountId}::uuid)`;
}

/** The same, before the first statement of a transaction that has several. */
export async function takeTurn(transaction: Database, accountId: string): Promise<void> {
  await sql`select ${takesTurn(accountId)}`.execute(transaction);
}
