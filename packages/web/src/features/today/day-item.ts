import {
  dateOf,
  dayNumber,
  dayStatuses,
  isDue,
  streaks,
  type DatedStatus,
  type Run,
  type Weekday,
} from '@hexastyle/habits';
import type { Entry } from '../../records/entry';
import type { Habit } from '../../records/habit';
import { historyOf } from '../../records/history-of';
import type { Records } from '../../records/tables';

const STRIP_DAYS = 7;

/** What the page of a day shows of one habit. */
export interface DayItem {
  readonly habit: Habit;
  readonly entry: Entry | undefined;
  readonly status: DatedStatus;
  readonly group: 'due' | 'free' | 'paused';
  readonly streak: Run | undefined;
  /** Of the strip of days, oldest first: whether the habit was asked for, and whether it was done. */
  readonly strip: readonly { readonly isAsked: boolean; readonly isMet: boolean }[];
}

export interface DayView {
  readonly today: string;
  /** The day that is looked at. */
  readonly date: string;
  readonly firstWeekday: Weekday;
}

/** The days of the strip, oldest first; the last is today. */
export function stripDates(today: string): readonly string[] {
  const last = dayNumber(today);
  return Array.from({ length: STRIP_DAYS }, (_, index) => dateOf(last - STRIP_DAYS + 1 + index));
}

/** Works out what one habit shows on a day. */
export function dayItem(
  habit: Habit,
  records: Pick<Records, 'entries' | 'pauses'>,
  { today, date, firstWeekday }: DayView,
): DayItem {
  const history = historyOf(habit, records);
  const options = { firstWeekday };
  const [first = today] = stripDates(today);
  const statuses = dayStatuses(history, date < first ? date : first, today, options);
  const begun = habit.createdAt.slice(0, today.length);
  const status = statuses.find((one) => one.date === date) ?? { date, kind: 'free', isMet: false };
  return {
    habit,
    entry: records.entries.get(habit.id)?.get(date),
    status,
    group: groupOf(status, () => isDue(history, date, options)),
    streak: streaks(history, today, options).current,
    strip: statuses.slice(-STRIP_DAYS).map(({ date: day, kind, isMet }) => ({
      // Nobody asked for the days before the habit was made.
      isAsked: isMet || kind === 'not-done' || kind === 'measured' || (kind === 'due' && day >= begun),
      isMet,
    })),
  };
}

/** What was done or said stays where it was when it was due. */
function groupOf({ kind }: DatedStatus, wasDue: () => boolean): DayItem['group'] {
  if (kind === 'paused') return 'paused';
  if (kind === 'due' || kind === 'skipped') return 'due';
  if (kind === 'free' || kind === 'filled') return 'free';
  return wasDue() ? 'due' : 'free';
}
