import { sql } from 'kysely';
import type { Database } from '../database/database';
import { Problem } from '../problems/problem';

/** A day without its note, in the JSON of an export. */
const BYTES_OF_DAY = 64;
/** As much as a function reads and writes in its time and memory: 10 years of 100 habits, or 10,000 long notes. */
const MOST_BYTES = 24_000_000;

/**
 * Refuses what would be read in vain, before it is read.
 *
 * @param habitId @default all habits
 * @throws Problem `answer-too-large` with the way out
 */
export async function demandExportable(
  database: Database,
  {
    accountId,
    habitId,
    wayOut,
  }: { readonly accountId: string; readonly habitId?: string | undefined; readonly wayOut: string },
): Promise<void> {
  let days = database.selectFrom('entries').where('account_id', '=', accountId);
  if (habitId !== undefined) days = days.where('habit_id', '=', habitId);
  const { bytes } = await days
    .select(sql<number>`coalesce(sum(${BYTES_OF_DAY}::int + octet_length(note)), 0)::float8`.as('bytes'))
    .executeTakeFirstOrThrow();
  if (bytes > MOST_BYTES) throw new Problem('answer-too-large', { detail: wayOut });
}
