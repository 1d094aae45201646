import { dayNumber } from '../days/day-number';
import { periodAround } from '../days/period-around';
import type { Schedule, Weekday } from './schedule';

/** A turn that a day is in: the day it began, and its whole length in days. */
export interface TurnSoFar {
  readonly from: number;
  readonly length: number;
}

/** The turn of a day; for so many times in any so many days, the days up to this one. */
export function turnSoFar(schedule: Schedule, day: number, firstWeekday: Weekday): TurnSoFar {
  switch (schedule.kind) {
    case 'daily':
    case 'weekdays':
      return { from: day, length: 1 };
    case 'weekly':
      return { from: periodAround(day, 'week', firstWeekday).from, length: 7 };
    case 'monthly': {
      const { from, to } = periodAround(day, 'month', firstWeekday);
      return { from, length: to - from + 1 };
    }
    case 'times-in-days':
      return { from: day - schedule.days + 1, length: schedule.days };
    case 'every-days': {
      const since = Math.max(0, day - dayNumber(schedule.start));
      return { from: day - (since % schedule.days), length: schedule.days };
    }
  }
}
