import { dateOf, dayNumber, dayStatuses, streaks, type DatedStatus, type Run, type Weekday } from '@hexastyle/habits';
import type { Account } from '../../records/account';
import type { Entry } from '../../records/entry';
import type { Habit } from '../../records/habit';
import { historyOf } from '../../records/history-of';
import { madeOn } from '../../records/made-on';
import type { Records } from '../../records/tables';
import { dueOn } from './due-on';
import { isAsked, standOf, type Stand } from './stand';

const STRIP_DAYS = 7;

/** What the page of a day shows of one habit. */
export interface DayItem extends Stand {
  readonly habit: Habit;
  readonly entry: Entry | undefined;
  readonly streak: Run | undefined;
  /** Of the strip of days, oldest first: whether the habit was asked for, and whether it was done. */
  readonly strip: readonly { readonly isAsked: boolean; readonly isMet: boolean }[];
}

export interface DayView extends Pick<Account, 'timeZone' | 'dayStart'> {
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
export function dayItem(habit: Habit, records: Pick<Records, 'entries' | 'pauses'>, view: DayView): DayItem {
  const { today, date } = view;
  const history = historyOf(habit, records);
  const options = { firstWeekday: view.firstWeekday };
  const days = records.entries.get(habit.id);
  const [first = today] = stripDates(today);
  const from = date < first ? date : first;
  const isDueOn = dueOn(history, from, options);
  const begun = madeOn(habit, view);
  const stands = dayStatuses(history, from, today, options).map((status) =>
    standOf(status, { said: days?.get(status.date)?.state, begun, isDueOn }),
  );
  const nothing: DatedStatus = { date, kind: 'free', isMet: false };
  return {
    habit,
    entry: days?.get(date),
    ...(stands.find(({ status }) => status.date === date) ?? { status: nothing, group: 'free' }),
    streak: streaks(history, today, options).current,
    strip: stands.slice(-STRIP_DAYS).map((stand) => ({ isAsked: isAsked(stand), isMet: stand.status.isMet })),
  };
}
