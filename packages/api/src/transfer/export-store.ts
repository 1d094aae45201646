import type { Database } from '../database/database';
import { dayEntry } from '../entries/day-entry';
import type { EntryRow } from '../entries/to-entry';
import { HABIT_COLUMNS } from '../habits/columns';
import type { Habit } from '../habits/schemas';
import { toHabit } from '../habits/to-habit';
import { PAUSE_COLUMNS } from '../pauses/columns';
import type { Pause } from '../pauses/schemas';
import { toPause } from '../pauses/to-pause';
import { demandExportable } from './demand-exportable';
import type { Tracked, TrackedHabit } from './tracker';

/** Of an entry, what an export says of a day. */
const DAY_COLUMNS = ['habit_id', 'date', 'state', 'amount', 'note'] as const;

type Day = Pick<EntryRow, (typeof DAY_COLUMNS)[number]>;

const HABIT_BY_HABIT = 'This account has more days than one export can hold: export habit by habit, with habitId.';

/** What is tracked in an account, as of one moment. */
export class ExportStore {
  constructor(private readonly database: Database) {}

  /**
   * All habits, or one with the pauses that concern it.
   *
   * @returns undefined when the account has no such habit
   * @throws Problem `answer-too-large`
   */
  async read(accountId: string, habitId?: string): Promise<Pick<Tracked, 'habits' | 'pauses'> | undefined> {
    const transaction = this.database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    const [habits, days, pauses] = await transaction.execute(async (moment) => {
      await demandExportable(moment, { accountId, habitId, wayOut: HABIT_BY_HABIT });
      return [
        await habitsOf(moment, accountId, habitId),
        await daysOf(moment, accountId, habitId),
        await pausesOf(moment, accountId, habitId),
      ];
    });
    if (habitId !== undefined && habits.length === 0) return undefined;
    const byHabit = Map.groupBy(days, ({ habit_id: id }) => id);
    const places = new Map(habits.map(({ id }, place) => [id, place]));
    return {
      habits: habits.map(
        ({
          name,
          question,
          description,
          schedule,
          goal,
          color,
          icon,
          tags,
          archived,
          archivedOn,
          id,
        }): TrackedHabit => ({
          name,
          question,
          description,
          schedule,
          ...(goal === undefined ? {} : { goal }),
          color,
          icon,
          tags,
          archived,
          ...(archivedOn === undefined ? {} : { archivedOn }),
          entries: (byHabit.get(id) ?? []).map(dayEntry),
        }),
      ),
      pauses: pauses.map(({ habitId, from, to, note }) => ({
        ...(habitId === undefined ? {} : { habit: places.get(habitId) }),
        from,
        ...(to === undefined ? {} : { to }),
        note,
      })),
    };
  }
}

async function habitsOf(database: Database, accountId: string, habitId?: string): Promise<readonly Habit[]> {
  let query = database.selectFrom('habits').select(HABIT_COLUMNS).where('account_id', '=', accountId);
  if (habitId !== undefined) query = query.where('id', '=', habitId);
  return (await query.orderBy('position').orderBy('created_at').orderBy('id').execute()).map(toHabit);
}

async function daysOf(database: Database, accountId: string, habitId?: string): Promise<readonly Day[]> {
  let query = database.selectFrom('entries').select(DAY_COLUMNS).where('account_id', '=', accountId);
  if (habitId !== undefined) query = query.where('habit_id', '=', habitId);
  return query.orderBy('date').execute();
}

async function pausesOf(database: Database, accountId: string, habitId?: string): Promise<readonly Pause[]> {
  let query = database.selectFrom('pauses').select(PAUSE_COLUMNS).where('account_id', '=', accountId);
  if (habitId !== undefined)
    query = query.where((where) => where.or([where('habit_id', '=', habitId), where('habit_id', 'is', null)]));
  return (await query.orderBy('from_date').orderBy('id').execute()).map(toPause);
}
