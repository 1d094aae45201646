import { dateOf } from '../days/date-of';
import { readDays } from '../entries/read-days';
import type { History } from '../habits/history';
import { filled } from './filled';

/**
 * The dates that count as done because the habit was done often enough around them (Loop Habit Tracker's rule), for
 * yes/no habits that are not daily. A "not done" among them is filled too; days that are done, skipped or paused never are.
 * Some may lie after the last entry.
 */
export function filledDays(history: History): ReadonlySet<string> {
  return new Set(filled(history.rule, readDays(history)).map(dateOf));
}
