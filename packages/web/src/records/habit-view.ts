import type { History, Weekday } from '@hexastyle/habits';
import type { Account } from './account';
import type { Entry } from './entry';
import type { Habit } from './habit';
import { historyOf, isWeekday } from './history-of';
import { lastDay } from './last-day';
import { madeOn } from './made-on';
import type { Records } from './tables';

/** All that pages say of one habit is worked out from this. */
export interface HabitView {
  readonly habit: Habit;
  readonly history: History;
  readonly today: string;
  /** The day on which the habit began, made or first recorded. */
  readonly first: string;
  /** Today, or of an archived habit its last day. */
  readonly last: string;
  readonly firstWeekday: Weekday;
}

export function habitView(
  habit: Habit,
  records: Pick<Records, 'entries' | 'pauses'>,
  { account, today }: { readonly account: Account; readonly today: string },
): HabitView {
  const days = records.entries.get(habit.id) ?? new Map<string, Entry>();
  const made = madeOn(habit, account);
  return {
    habit,
    history: historyOf(habit, records),
    today,
    first: [...days.keys()].reduce((first, date) => (date < first ? date : first), made < today ? made : today),
    last: lastDay(habit, today),
    firstWeekday: weekdayOf(account),
  };
}

/** The weekday with which a person's weeks begin. */
export function weekdayOf({ firstWeekday }: Pick<Account, 'firstWeekday'>): Weekday {
  return isWeekday(firstWeekday) ? firstWeekday : 1;
}
