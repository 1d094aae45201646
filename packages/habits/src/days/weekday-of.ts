import type { Weekday } from '../schedules/schedule';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Day 0, 1970-01-01, was a Thursday. */
const FROM_MONDAY = 3;

/** The ISO weekday of a day number. */
export function weekdayOf(dayNumber: number): Weekday {
  return WEEK[(((dayNumber + FROM_MONDAY) % 7) + 7) % 7] ?? 1;
}
