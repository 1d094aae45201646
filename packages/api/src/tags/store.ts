import { sql } from 'kysely';
import type { Database } from '../database/database';
import { takesTurn } from '../database/takes-turn';
import type { TagUse } from './schemas';

/** Tags live in their habits: one that no habit has does not exist. */
export class TagStore {
  constructor(private readonly database: Database) {}

  async list(accountId: string): Promise<TagUse[]> {
    const { rows } = await sql<TagUse>`
      select tag as name, count(*)::int as habits from habits, unnest(tags) as tag
      where account_id = ${accountId} group by tag order by lower(tag), tag collate "C"
    `.execute(this.database);
    return rows;
  }

  /** Habits that have the new name already, in whatever case, have it once. @returns undefined when no habit has the tag */
  async rename(accountId: string, name: string, newName: string): Promise<TagUse | undefined> {
    const renamed = sql`array(
      select case tag when ${name} then ${newName} else tag end from unnest(tags) with ordinality as had (tag, place)
      where tag = ${name} or lower(tag) <> lower(${newName}) order by place
    )`;
    const habits = await this.change(accountId, name, renamed);
    if (habits === 0) return undefined;
    return (await this.list(accountId)).find((tag) => tag.name === newName);
  }

  /** @returns how many habits had it */
  remove(accountId: string, name: string): Promise<number> {
    return this.change(accountId, name, sql`array_remove(tags, ${name})`);
  }

  private async change(accountId: string, name: string, tags: ReturnType<typeof sql>): Promise<number> {
    const { numAffectedRows } = await sql`
      update habits set tags = ${tags}, updated_at = now()
      where account_id = ${accountId} and ${name} = any (tags) and ${takesTurn(accountId)}
    `.execute(this.database);
    return Number(numAffectedRows ?? 0);
  }
}
