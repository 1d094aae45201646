import { sql, type RawBuilder, type SqlBool } from 'kysely';

/**
 * Whether what is written overtakes the entry that stands: of two devices the later edit wins, and of two edits of the
 * same moment the one that came last. The same edit once more changes nothing.
 */
export const OVERTAKES: RawBuilder<SqlBool> = sql`
  entries.edited_at < excluded.edited_at
  or entries.edited_at = excluded.edited_at
  and (entries.state, entries.amount, entries.note) is distinct from (excluded.state, excluded.amount, excluded.note)`;
