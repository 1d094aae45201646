import type { Weekday } from '../schedules/schedule';
import { civilDay } from './civil-day';
import { monthStart } from './month-start';
import type { Span } from './span';
import { weekdayOf } from './weekday-of';

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The day, week, month, quarter or year that a day is in.
 *
 * @param firstWeekday the day that weeks begin with
 */
export function periodAround(day: number, period: Period, firstWeekday: Weekday): Span {
  switch (period) {
    case 'day':
      return { from: day, to: day };
    case 'week': {
      const from = day - ((weekdayOf(day) - firstWeekday + 7) % 7);
      return { from, to: from + 6 };
    }
    case 'month':
    case 'quarter':
    case 'year':
      return months(day, MONTHS[period]);
  }
}

function months(day: number, count: number): Span {
  const { year, month } = civilDay(day);
  const first = month - ((month - 1) % count);
  return { from: monthStart(year, first), to: monthStart(year, first + count) - 1 };
}
