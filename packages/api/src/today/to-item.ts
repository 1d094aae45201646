import { isDue, type Weekday } from '@hexastyle/habits';
import { dayEntry } from '../entries/day-entry';
import { toEntry, type EntryRow } from '../entries/to-entry';
import { ruleOf } from '../habits/rule-of';
import { toHabit, type HabitRow } from '../habits/to-habit';
import type { TodayItem } from './schemas';

interface PauseOfToday {
  /** Null pauses every habit. */
  readonly habit_id: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** What decides of an account which day it is, and the number of its last change. */
export interface AccountOfToday {
  readonly time_zone: string;
  readonly day_start: number;
  readonly first_weekday: Weekday;
  readonly last_change: string;
}

/** An account beside one of its habits in use, the days that the habit's schedule asks for, and all pauses of now. */
type HabitOfToday = AccountOfToday &
  HabitRow & { readonly entries: readonly EntryRow[] | null; readonly pauses: readonly PauseOfToday[] | null };

/** An account without habits in use has a row as well. */
export type TodayRow = HabitOfToday | (AccountOfToday & { readonly id: null });

export function hasHabit(row: TodayRow): row is HabitOfToday {
  return row.id !== null;
}

/** What a date has of one habit. */
export function toItem(row: HabitOfToday, date: string): TodayItem {
  const entries = row.entries ?? [];
  const entry = entries.find((one) => one.date === date);
  const pauses = (row.pauses ?? [])
    .filter(({ habit_id }) => habit_id === null || habit_id === row.id)
    .map(({ from, to }) => ({ from, to: to ?? undefined }));
  const history = { rule: ruleOf(row), entries: entries.map(dayEntry), pauses };
  return {
    habit: toHabit(row),
    ...(entry && { entry: toEntry(entry) }),
    isDue: isDue(history, date, { firstWeekday: row.first_weekday }),
    isPaused: pauses.some(({ from, to }) => from <= date && (to === undefined || to >= date)),
  };
}
