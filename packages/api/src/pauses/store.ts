import type { Database } from '../database/database';
import { createOnce } from '../database/create-once';
import { orRefusal, type Refusals } from '../database/or-refusal';
import { takesTurn } from '../database/takes-turn';
import { versionIs } from '../database/version-is';
import { invalidValue } from '../problems/invalid-value';
import { notFound } from '../problems/not-found';
import { Problem } from '../problems/problem';
import { PAUSE_COLUMNS } from './columns';
import type { NewPause, Pause, PauseChange } from './schemas';
import { toPause } from './to-pause';

const REFUSALS: Refusals = {
  pauses_limit: () => new Problem('limit-reached', { detail: 'An account has at most 100 pauses: delete some first.' }),
  pauses_habit: () => notFound('habit'),
  pauses_end: () => invalidValue({ pointer: '#/to', detail: 'A pause ends before it begins: give a later last day.' }),
};

/** Every statement names the account: what belongs to somebody else does not exist. */
export class PauseStore {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async list(accountId: string): Promise<Pause[]> {
    const rows = await this.database
      .selectFrom('pauses')
      .select(PAUSE_COLUMNS)
      .where('account_id', '=', accountId)
      .orderBy('from_date', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(toPause);
  }

  /** A pause of the account that has the id already is given back as it is. @throws Problem */
  async create(accountId: string, { id, habitId, from, to, note }: NewPause): Promise<Pause> {
    const values = {
      id,
      account_id: accountId,
      habit_id: habitId ?? null,
      from_date: from,
      to_date: to ?? null,
      note,
    };
    return createOnce(
      id,
      (known) => this.get(accountId, known),
      async () => {
        const insertion = this.database
          .insertInto('pauses')
          .values(values)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning(PAUSE_COLUMNS)
          .executeTakeFirst();
        const row = await orRefusal(insertion, REFUSALS);
        return row && toPause(row);
      },
    );
  }

  /** @returns undefined when the account has no such pause @throws Problem */
  async update(
    accountId: string,
    pauseId: string,
    { from, to, note }: PauseChange,
    ifMatch: string | undefined,
  ): Promise<Pause | undefined> {
    const update = this.database
      .updateTable('pauses')
      .set({ from_date: from, to_date: to, note })
      .where('account_id', '=', accountId)
      .where('id', '=', pauseId)
      .where(versionIs(ifMatch))
      .where(takesTurn(accountId))
      .returning(PAUSE_COLUMNS)
      .executeTakeFirst();
    const row = await orRefusal(update, REFUSALS);
    if (row === undefined) await this.refuseOtherVersion(accountId, pauseId, ifMatch);
    return row && toPause(row);
  }

  /** @returns whether the account had such a pause @throws Problem `version-mismatch` */
  async remove(accountId: string, pauseId: string, ifMatch: string | undefined): Promise<boolean> {
    const { numDeletedRows } = await this.database
      .deleteFrom('pauses')
      .where('account_id', '=', accountId)
      .where('id', '=', pauseId)
      .where(versionIs(ifMatch))
      .where(takesTurn(accountId))
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) await this.refuseOtherVersion(accountId, pauseId, ifMatch);
    return numDeletedRows > 0n;
  }

  private async get(accountId: string, pauseId: string): Promise<Pause | undefined> {
    const row = await this.database
      .selectFrom('pauses')
      .select(PAUSE_COLUMNS)
      .where('account_id', '=', accountId)
      .where('id', '=', pauseId)
      .executeTakeFirst();
    return row && toPause(row);
  }

  private async refuseOtherVersion(accountId: string, pauseId: string, ifMatch: string | undefined): Promise<void> {
    if (ifMatch === undefined) return;
    if ((await this.get(accountId, pauseId)) !== undefined) throw new Problem('version-mismatch');
  }
}
