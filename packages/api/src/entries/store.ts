import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/database';
import { fixedStatement } from '../database/fixed-statement';
import { orRefusal, type Refusals } from '../database/or-refusal';
import type { Tables } from '../database/tables';
import { takesTurn } from '../database/takes-turn';
import { versionIs } from '../database/version-is';
import { notFound } from '../problems/not-found';
import { Problem } from '../problems/problem';
import { ENTRY_COLUMNS } from './columns';
import { OVERTAKES } from './overtakes';
import type { Entry, NewEntry } from './schemas';
import { misfit } from './misfit';
import { toEntry, type EntryRow } from './to-entry';

/** One day of one habit. */
export type EntryKey = Pick<Entry, 'habitId' | 'date'>;

/** What is to stand there, and when it was written. */
export type Written = Pick<NewEntry, 'state' | 'amount' | 'note'> & { readonly editedAt: Date };

/** What stands on a day; nothing when it is empty. */
export interface Standing {
  readonly entry: Entry | undefined;
}
type Columns = Pick<Selectable<Tables['entries']>, 'state' | 'amount' | 'note' | 'edited_at'>;

const REFUSALS: Refusals = {
  entries_fits_habit: () => misfit('#/state'),
  // The habit was deleted while this waited for its turn.
  entries_account_id_habit_id_fkey: () => notFound('habit'),
};

const UPSERT = fixedStatement<EntryKey & Columns & { readonly accountId: string }, EntryRow>(
  ({ accountId, habitId, date, state, amount, note, edited_at }, database) =>
    database
      .insertInto('entries')
      .columns(['account_id', 'habit_id', 'date', 'state', 'amount', 'note', 'edited_at'])
      .expression((from) =>
        from
          .selectFrom('habits')
          .select([
            'account_id',
            'id',
            sql<string>`${date}::date`.as('date'),
            sql<Columns['state']>`${state}::text`.as('state'),
            sql<Columns['amount']>`${amount}::float8`.as('amount'),
            sql<string>`${note}::text`.as('note'),
            sql<Date>`${edited_at}::timestamptz`.as('edited_at'),
          ])
          .where('account_id', '=', accountId)
          .where('id', '=', habitId),
      )
      .onConflict((conflict) =>
        conflict.columns(['habit_id', 'date']).doUpdateSet({ state, amount, note, edited_at }).where(OVERTAKES),
      )
      .returning(ENTRY_COLUMNS)
      .compile(),
);

/** Every statement names the account: what belongs to somebody else does not exist. */
export class EntryStore {
  constructor(private readonly database: Database) {}

  async get(accountId: string, key: EntryKey): Promise<Entry | undefined> {
    const row = await this.database
      .selectFrom('entries')
      .select(ENTRY_COLUMNS)
      .where('account_id', '=', accountId)
      .where('habit_id', '=', key.habitId)
      .where('date', '=', key.date)
      .executeTakeFirst();
    return row && toEntry(row);
  }

  /**
   * Writes a day. An edit that is older than what stands, or than the emptying of the day, changes nothing.
   *
   * @returns what stands then, if anything does; undefined when the account has no such habit
   * @throws Problem `version-mismatch`, or `invalid-input` when the state does not fit the habit
   */
  async put(
    accountId: string,
    key: EntryKey,
    written: Written,
    ifMatch: string | undefined,
  ): Promise<Standing | undefined> {
    const write =
      ifMatch === undefined ? this.upsert(accountId, key, written) : this.replace(accountId, key, written, ifMatch);
    const row = await orRefusal(write, REFUSALS);
    if (row !== undefined) return { entry: toEntry(row) };
    if (ifMatch !== undefined) return this.refuseOtherVersion(accountId, key.habitId);
    return this.standing(accountId, key);
  }

  /**
   * Empties a day, unless it was edited later than the moment; with a version, when that one stands.
   *
   * @returns what stands then, if anything does; undefined when the account has no such habit
   * @throws Problem `version-mismatch`
   */
  async remove(
    accountId: string,
    key: EntryKey,
    moment: Date,
    ifMatch: string | undefined,
  ): Promise<Standing | undefined> {
    const { rows } = await sql<{ readonly is_empty: boolean }>`
      select empty_day(${accountId}, ${key.habitId}, ${key.date}, ${moment}, ${ifMatch ?? null}) as is_empty
    `.execute(this.database);
    if (rows[0]?.is_empty !== true && ifMatch !== undefined) return this.refuseOtherVersion(accountId, key.habitId);
    return this.standing(accountId, key);
  }

  private async standing(accountId: string, key: EntryKey): Promise<Standing | undefined> {
    const entry = await this.get(accountId, key);
    return entry !== undefined || (await this.hasHabit(accountId, key.habitId)) ? { entry } : undefined;
  }

  private async upsert(accountId: string, key: EntryKey, written: Written): Promise<EntryRow | undefined> {
    const [row] = await UPSERT(this.database, { accountId, ...key, ...columnsOf(written) });
    return row;
  }

  /** Who names the version that stands has seen it: the clocks of the two do not matter. */
  private replace(
    accountId: string,
    { habitId, date }: EntryKey,
    written: Written,
    ifMatch: string,
  ): Promise<EntryRow | undefined> {
    const values = columnsOf(written);
    return this.database
      .updateTable('entries')
      .set({ ...values, edited_at: sql<Date>`greatest(edited_at, ${values.edited_at}::timestamptz)` })
      .where('account_id', '=', accountId)
      .where('habit_id', '=', habitId)
      .where('date', '=', date)
      .where(versionIs(ifMatch))
      .where(takesTurn(accountId))
      .returning(ENTRY_COLUMNS)
      .executeTakeFirst();
  }

  private async refuseOtherVersion(accountId: string, habitId: string): Promise<undefined> {
    if (await this.hasHabit(accountId, habitId)) throw new Problem('version-mismatch');
  }

  private async hasHabit(accountId: string, habitId: string): Promise<boolean> {
    const row = await this.database
      .selectFrom('habits')
      .select('id')
      .where('account_id', '=', accountId)
      .where('id', '=', habitId)
      .executeTakeFirst();
    return row !== undefined;
  }
}

function columnsOf({ state, amount, note, editedAt }: Written): Columns {
  return { state, amount: amount ?? null, note, edited_at: editedAt };
}
