import { sql } from 'kysely';
import type { Database } from '../database/database';
import { Problem } from '../problems/problem';

/** Apart from every other use of advisory locks, which have one number and not two. */
const ADDRESS_LOCK = 7_203_552;

/** To be asked in the transaction that takes the address. @throws Problem `email-taken` when another account has the address */
export async function refuseTaken(
  database: Database,
  { accountId, email }: { readonly accountId: string; readonly email: string },
): Promise<void> {
  // Two that move to one address take turns, so that the second one is told instead of failing.
  await sql`select pg_advisory_xact_lock(${ADDRESS_LOCK}, hashtext(lower(${email})))`.execute(database);
  const other = await database
    .selectFrom('accounts')
    .select('id')
    .where(sql<boolean>`lower(email) = lower(${email})`)
    .where('id', '!=', accountId)
    .executeTakeFirst();
  if (other !== undefined) throw new Problem('email-taken');
}
