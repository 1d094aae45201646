import type { DayEntry } from '@hexastyle/habits';
import type { Database } from '../database/database';
import { ENTRY_COLUMNS } from '../entries/columns';
import { toEntry } from '../entries/to-entry';
import { HABIT_COLUMNS } from '../habits/columns';
import { toHabit } from '../habits/to-habit';
import { PAUSE_COLUMNS } from '../pauses/columns';
import { toPause } from '../pauses/to-pause';
import type { Tracked, TrackedHabit } from './tracker';

/** Everything that is tracked in an account, as of one moment. */
export class ExportStore {
  constructor(private readonly database: Database) {}

  async read(accountId: string): Promise<Pick<Tracked, 'habits' | 'pauses'>> {
    const transaction = this.database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    const [habits, entries, pauses] = await transaction.execute(async (moment) => [
      (
        await moment
          .selectFrom('habits')
          .select(HABIT_COLUMNS)
          .where('account_id', '=', accountId)
          .orderBy('position')
          .orderBy('created_at')
          .orderBy('id')
          .execute()
      ).map(toHabit),
      (
        await moment
          .selectFrom('entries')
          .select(ENTRY_COLUMNS)
          .where('account_id', '=', accountId)
          .orderBy('date')
          .execute()
      ).map(toEntry),
      (
        await moment
          .selectFrom('pauses')
          .select(PAUSE_COLUMNS)
          .where('account_id', '=', accountId)
          .orderBy('from_date')
          .orderBy('id')
          .execute()
      ).map(toPause),
    ]);
    const byHabit = Map.groupBy(entries, ({ habitId }) => habitId);
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
          entries: (byHabit.get(id) ?? []).flatMap(toDay),
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

function toDay({ date, state, amount, note }: ReturnType<typeof toEntry>): readonly DayEntry[] {
  if (state !== 'measured') return [{ date, state, note }];
  return amount === undefined ? [] : [{ date, state, amount, note }];
}
