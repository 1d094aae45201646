import { dateOf } from '../days/date-of';
import { dayNumber } from '../days/day-number';
import { periodAround, type Period } from '../days/period-around';
import { dayValue } from '../entries/day-value';
import type { History } from '../habits/history';
import type { WeekOptions } from '../schedules/week-options';

/** What a period came to: days done, or the sum of amounts in the unit of the habit. */
export interface Total {
  readonly from: string;
  readonly to: string;
  readonly total: number;
}

export interface TotalsOptions extends WeekOptions {
  readonly period: Period;
  /** Dates, both included. */
  readonly from: string;
  readonly to: string;
}

/**
 * One total for each period from `from` to `to`, oldest first, also where it is 0. The first and the last period are cut to the range,
 * so that the totals add up to that of the range. What was recorded in a pause was done, and is added.
 */
export function totals(history: History, { period, from, to, firstWeekday = 1 }: TotalsOptions): readonly Total[] {
  const values = new Map<number, number>();
  for (const entry of history.entries) values.set(dayNumber(entry.date), dayValue(history.rule, entry) ?? 0);
  const scale = history.rule.kind === 'measurable' ? 1000 : 1;
  const last = dayNumber(to);
  const found: Total[] = [];
  for (let day = dayNumber(from); day <= last;) {
    const end = Math.min(last, periodAround(day, period, firstWeekday).to);
    const begin = day;
    let sum = 0;
    for (; day <= end; day += 1) sum += values.get(day) ?? 0;
    found.push({ from: dateOf(begin), to: dateOf(end), total: sum / scale });
  }
  return found;
}
