import { dateOf, dayNumber, periodAround, scores, totals, type Period } from '@hexastyle/habits';
import type { HabitView } from '../../records/habit-view';

/** As many bars as fit on a phone, of each period. */
const BARS: Readonly<Record<Period, number>> = { day: 30, week: 26, month: 24, quarter: 12, year: 10 };

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;

export interface Point {
  /** First day of the period. */
  readonly date: string;
  readonly value: number;
}

/** The periods of a chart: the latest that fit, of those in which there is a day of the habit. */
function rangeOf(
  { first, last, firstWeekday }: HabitView,
  period: Period,
): { readonly from: string; readonly to: string } {
  let from = periodAround(dayNumber(last), period, firstWeekday).from;
  for (let bar = 1; bar < BARS[period] && from > dayNumber(first); bar += 1) {
    from = periodAround(from - 1, period, firstWeekday).from;
  }
  return { from: dateOf(from), to: last };
}

/** What each period came to, oldest first. */
export function totalPoints(view: HabitView, period: Period): readonly Point[] {
  const options = { period, firstWeekday: view.firstWeekday, ...rangeOf(view, period) };
  return totals(view.history, options).map(({ from, total }) => ({ date: from, value: total }));
}

/** The score at the end of each period, oldest first; periods before the first known day have none. */
export function scorePoints(view: HabitView, period: Period): readonly Point[] {
  const { from } = rangeOf(view, period);
  const ends = new Map<string, number>();
  for (const { date, score } of scores(view.history, view.last)) {
    if (date < from) continue;
    ends.set(dateOf(periodAround(dayNumber(date), period, view.firstWeekday).from), score);
  }
  return Array.from(ends, ([date, value]) => ({ date, value }));
}
