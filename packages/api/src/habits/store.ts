import { sql } from 'kysely';
import type { Database } from '../database/database';
import { createOnce } from '../database/create-once';
import { orRefusal, type Refusals } from '../database/or-refusal';
import { takesTurn } from '../database/takes-turn';
import { versionIs } from '../database/version-is';
import { invalidValue } from '../problems/invalid-value';
import { Problem } from '../problems/problem';
import { HABIT_COLUMNS } from './columns';
import type { Habit, HabitChange, NewHabit } from './schemas';
import { toHabit } from './to-habit';

export interface HabitFilter {
  readonly archived?: boolean | undefined;
  readonly tag?: string | undefined;
}

const REFUSALS: Refusals = {
  habits_limit: () => new Problem('limit-reached'),
  habits_archived_on: () =>
    invalidValue({ pointer: '#/archivedOn', detail: 'The habit is in use: send `archived: true` as well.' }),
  habits_goal: () =>
    invalidValue({
      pointer: '#/goal',
      detail: 'A goal belongs to measurable habits, and a habit keeps its kind: create a measurable habit instead.',
    }),
};

/** A change, and for one that archives the day that it is for the person. */
export type DatedChange = HabitChange & { readonly today?: string | undefined };

/** Every statement names the account: what belongs to somebody else does not exist. */
export class HabitStore {
  constructor(private readonly database: Database) {}

  async list(accountId: string, { archived, tag }: HabitFilter): Promise<Habit[]> {
    let query = this.database.selectFrom('habits').select(HABIT_COLUMNS).where('account_id', '=', accountId);
    if (archived !== undefined) query = query.where('archived', '=', archived);
    if (tag !== undefined) query = query.where(sql<boolean>`${tag} = any (tags)`);
    return (await query.orderBy('position').orderBy('created_at').orderBy('id').execute()).map(toHabit);
  }

  /** Puts it last. A habit of the account that has the id already is given back as it is. @throws Problem */
  async create(accountId: string, { schedule, goal, ...habit }: NewHabit): Promise<Habit> {
    const values = {
      ...habit,
      account_id: accountId,
      kind: goal === undefined ? ('yes-no' as const) : ('measurable' as const),
      schedule: JSON.stringify(schedule),
      goal: goal === undefined ? null : JSON.stringify(goal),
    };
    return createOnce(
      habit.id,
      (id) => this.get(accountId, id),
      async () => {
        const insertion = this.database
          .insertInto('habits')
          .values(values)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning(HABIT_COLUMNS)
          .executeTakeFirst();
        const row = await orRefusal(insertion, REFUSALS);
        return row && toHabit(row);
      },
    );
  }

  async get(accountId: string, habitId: string): Promise<Habit | undefined> {
    const row = await this.database
      .selectFrom('habits')
      .select(HABIT_COLUMNS)
      .where('account_id', '=', accountId)
      .where('id', '=', habitId)
      .executeTakeFirst();
    return row && toHabit(row);
  }

  /** @returns undefined when the account has no such habit @throws Problem */
  async update(
    accountId: string,
    habitId: string,
    change: DatedChange,
    ifMatch: string | undefined,
  ): Promise<Habit | undefined> {
    const { schedule, goal, archivedOn, today, ...plain } = change;
    const update = this.database
      .updateTable('habits')
      .set({
        updated_at: sql<Date>`now()`,
        ...plain,
        ...(archivedOn === undefined ? {} : { archived_on: archivedOn }),
        ...(today === undefined ? {} : { archived_on: sql<string>`coalesce(archived_on, ${today}::date)` }),
        ...(schedule === undefined ? {} : { schedule: JSON.stringify(schedule) }),
        ...(goal === undefined ? {} : { goal: JSON.stringify(goal) }),
      })
      .where('account_id', '=', accountId)
      .where('id', '=', habitId)
      .where(versionIs(ifMatch))
      .where(takesTurn(accountId))
      .returning(HABIT_COLUMNS)
      .executeTakeFirst();
    const row = await orRefusal(update, REFUSALS);
    if (row === undefined) await this.refuseOtherVersion(accountId, habitId, ifMatch);
    return row && toHabit(row);
  }

  /** With its days and pauses. @returns whether the account had such a habit @throws Problem `version-mismatch` */
  async remove(accountId: string, habitId: string, ifMatch: string | undefined): Promise<boolean> {
    const { numDeletedRows } = await this.database
      .deleteFrom('habits')
      .where('account_id', '=', accountId)
      .where('id', '=', habitId)
      .where(versionIs(ifMatch))
      .where(takesTurn(accountId))
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) await this.refuseOtherVersion(accountId, habitId, ifMatch);
    return numDeletedRows > 0n;
  }

  private async refuseOtherVersion(accountId: string, habitId: string, ifMatch: string | undefined): Promise<void> {
    if (ifMatch === undefined) return;
    if ((await this.get(accountId, habitId)) !== undefined) throw new Problem('version-mismatch');
  }
}
