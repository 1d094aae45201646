import type { DayEntry } from '@hexastyle/habits';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database';
import { takeTurn } from '../database/takes-turn';
import { orRefusal } from '../database/or-refusal';
import { Problem } from '../problems/problem';
import { habitRow } from './habit-rows';
import { planImport, type ExistingHabit, type Plan } from './plan';
import type { Tracked, TrackedPause } from './tracker';

/** Days of one statement: far below what a statement may carry, few round trips all the same. */
const DAYS_AT_ONCE = 5000;
/** Habits of one statement: as many as an account can have. Each value is a parameter, of which there are 65,535 at most. */
const HABITS_AT_ONCE = 500;

const REFUSALS = {
  habits_limit: () =>
    new Problem('limit-reached', {
      detail: 'With this file the account would have more than 500 habits: delete some first, or bring in fewer.',
    }),
  pauses_limit: () =>
    new Problem('limit-reached', {
      detail: 'With this file the account would have more than 100 pauses: delete some first, or bring in fewer.',
    }),
};

export interface ImportOptions {
  /** A date. */
  readonly today: string;
  readonly isDryRun: boolean;
}

/** Brings what another tracker knew into an account. */
export class ImportStore {
  constructor(private readonly database: Database) {}

  /** All of it or nothing, in one transaction, while nobody else changes the account. @throws Problem `limit-reached` */
  async run(accountId: string, tracked: Tracked, { today, isDryRun }: ImportOptions): Promise<Plan> {
    if (isDryRun) return planImport(tracked, await existing(this.database, accountId), today);
    const work = this.database.transaction().execute(async (transaction) => {
      await takeTurn(transaction, accountId);
      const plan = planImport(tracked, await existing(transaction, accountId), today);
      await write(transaction, accountId, plan);
      return plan;
    });
    return orRefusal(work, REFUSALS);
  }
}

async function existing(database: Database, accountId: string): Promise<readonly ExistingHabit[]> {
  const rows = await database
    .selectFrom('habits')
    .select(['id', 'name', 'kind'])
    .select(sql<string[]>`array(select date::text from entries where entries.habit_id = habits.id)`.as('days'))
    .where('account_id', '=', accountId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ days, ...habit }) => ({ ...habit, days: new Set(days) }));
}

async function write(database: Database, accountId: string, plan: Plan): Promise<void> {
  const ids = plan.habits.map((planned) => (planned.action === 'create' ? randomUUID() : planned.habitId));
  // In their order: the database gives each the next place.
  const rows = plan.habits.flatMap((planned, index) =>
    planned.action === 'create' ? [habitRow(accountId, ids[index] ?? '', planned)] : [],
  );
  for (const slice of slices(rows, HABITS_AT_ONCE)) await database.insertInto('habits').values(slice).execute();
  const days = plan.habits.flatMap(({ entries }, index) =>
    entries.map((entry) => ({ ...entry, habitId: ids[index] ?? '' })),
  );
  for (const slice of slices(days, DAYS_AT_ONCE)) await writeDays(database, accountId, slice);
  await writePauses(database, accountId, plan.pauses, ids);
}

function slices<T>(all: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));
}

type Day = DayEntry & { readonly habitId: string };

async function writeDays(database: Database, accountId: string, days: readonly Day[]): Promise<void> {
  const amounts = days.map((day) => (day.state === 'measured' ? day.amount : null));
  await sql`
    insert into entries (account_id, habit_id, date, state, amount, note)
    select ${accountId}::uuid, *
    from unnest(
      ${days.map(({ habitId }) => habitId)}::uuid[], ${days.map(({ date }) => date)}::date[],
      ${days.map(({ state }) => state)}::text[], ${amounts}::float8[], ${days.map(({ note }) => note)}::text[]
    )
    on conflict (habit_id, date) do nothing
  `.execute(database);
}

/** The same pause is not written twice. */
async function writePauses(
  database: Database,
  accountId: string,
  pauses: readonly TrackedPause[],
  ids: readonly string[],
): Promise<void> {
  for (const { habit, from, to, note } of pauses) {
    const habitId = habit === undefined ? null : (ids[habit] ?? null);
    await sql`
      insert into pauses (account_id, habit_id, from_date, to_date, note)
      select ${accountId}::uuid, ${habitId}::uuid, ${from}::date, ${to ?? null}::date, ${note}
      where not exists (
        select from pauses
        where account_id = ${accountId}::uuid and habit_id is not distinct from ${habitId}::uuid
          and from_date = ${from}::date and to_date is not distinct from ${to ?? null}::date
      )
    `.execute(database);
  }
}
