import { sql } from 'kysely';
import type { Database } from '../database/database';
import { takeTurn } from '../database/takes-turn';
import { invalidValue } from '../problems/invalid-value';

const ALL_ONCE = 'Name every habit in use, each once: read the habits again and send their ids in the new order.';

/** The places of the habits in use. */
export class HabitOrderStore {
  constructor(private readonly database: Database) {}

  /** Archived habits keep their number; only what moves gets a new version. @throws Problem when it is not all of them, each once */
  async put(accountId: string, ids: readonly string[]): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await takeTurn(transaction, accountId);
      const inUse = await transaction
        .selectFrom('habits')
        .select('id')
        .where('account_id', '=', accountId)
        .where('archived', '=', false)
        .execute();
      const known = new Set(inUse.map(({ id }) => id));
      if (ids.length !== known.size || new Set(ids).size !== ids.length || !ids.every((id) => known.has(id))) {
        throw invalidValue({ pointer: '#/ids', detail: ALL_ONCE });
      }
      await sql`
        update habits set position = placed.position, updated_at = now()
        from unnest(${ids}::uuid[]) with ordinality as placed (id, position)
        where habits.account_id = ${accountId} and habits.id = placed.id and habits.position <> placed.position
      `.execute(transaction);
    });
  }
}
