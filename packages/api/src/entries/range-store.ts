import { sql } from 'kysely';
import type { Database } from '../database/database';
import { ENTRY_COLUMNS } from './columns';
import type { EntryKey } from './store';
import type { Entry } from './schemas';
import { toEntry } from './to-entry';

export interface EntryRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly habitId?: string | undefined;
  /** Only what comes after this one in the list. */
  readonly after?: EntryKey | undefined;
  readonly limit: number;
}

/** Entries of many days, newest day first. */
export class EntryRangeStore {
  constructor(private readonly database: Database) {}

  async list(accountId: string, { from, to, habitId, after, limit }: EntryRange): Promise<Entry[]> {
    let query = this.database.selectFrom('entries').select(ENTRY_COLUMNS).where('account_id', '=', accountId);
    if (habitId !== undefined) query = query.where('habit_id', '=', habitId);
    if (from !== undefined) query = query.where('date', '>=', from);
    if (to !== undefined) query = query.where('date', '<=', to);
    if (after !== undefined) {
      query = query.where(sql<boolean>`(date, habit_id) < (${after.date}::date, ${after.habitId}::uuid)`);
    }
    const rows = await query.orderBy('date', 'desc').orderBy('habit_id', 'desc').limit(limit).execute();
    return rows.map(toEntry);
  }
}
