import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** Whether a row stands at the version of If-Match, which can be any text; without one it does. */
export function versionIs(ifMatch: string | undefined): RawBuilder<SqlBool> {
  return ifMatch === undefined ? sql`true` : sql`change::text = ${ifMatch}`;
}
