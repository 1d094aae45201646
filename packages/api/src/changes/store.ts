import { sql } from 'kysely';
import type { Database } from '../database/database';
import { ENTRY_COLUMNS } from '../entries/columns';
import { HABIT_COLUMNS } from '../habits/columns';
import { PAUSE_COLUMNS } from '../pauses/columns';
import type { Changes } from './schemas';
import { toChange, type ChangeRow } from './to-change';

export interface ChangesWanted {
  /** Only what changed after this. */
  readonly since: string;
  readonly limit: number;
}

/** What happened to the habits, days and pauses of an account, in order. */
export class ChangeStore {
  constructor(private readonly database: Database) {}

  /** One statement: four lists at four moments could leave out what was changed between them. */
  async list(accountId: string, { since, limit }: ChangesWanted): Promise<Changes> {
    const part = (kind: string, table: string, columns: readonly string[]) => sql`(
      select ${sql.lit(kind)} as kind, change, to_jsonb(part) as thing from (
        select ${sql.join(columns.map((name) => sql.ref(name)))} from ${sql.table(table)}
        where account_id = ${accountId} and change > ${since}::bigint order by change limit ${limit + 1}
      ) part
    )`;
    const { rows } = await sql<ChangeRow>`
      ${part('habit', 'habits', HABIT_COLUMNS)}
      union all ${part('entry', 'entries', ENTRY_COLUMNS)}
      union all ${part('pause', 'pauses', PAUSE_COLUMNS)}
      union all ${part('deletion', 'deletions', ['kind', 'id', 'date', 'deleted_at', 'change'])}
      order by change limit ${limit + 1}
    `.execute(this.database);
    const shown = rows.slice(0, limit);
    return { items: shown.map(toChange), next: shown.at(-1)?.change ?? since, hasMore: rows.length > limit };
  }
}
