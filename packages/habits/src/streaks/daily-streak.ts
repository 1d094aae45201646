import type { CalendarDate } from '@internationalized/date';

/** Lengths are counted in `unit`s, 0 and up; `best` is never below `current`. */
export interface Streak {
  readonly current: number;
  readonly best: number;
  readonly unit: 'day';
}

/**
 * The streaks of a habit that is due every day.
 *
 * A day that is still going on cannot break a streak: when today is not done, the current streak is the one that ended
 * yesterday. Days after today do not count, so that somebody who travelled west never has a streak from the future.
 *
 * @param doneDays the days on which the habit was done, in any order, repeats allowed
 */
export function dailyStreak(doneDays: Iterable<CalendarDate>, today: CalendarDate): Streak {
  const lastDay = dayNumber(today);
  const days = [...new Set(Array.from(doneDays, dayNumber))].filter((day) => day <= lastDay).sort((a, b) => a - b);
  let run = 0;
  let best = 0;
  let previous: number | undefined;
  for (const day of days) {
    run = previous !== undefined && day === previous + 1 ? run + 1 : 1;
    best = Math.max(best, run);
    previous = day;
  }
  const isAlive = previous !== undefined && previous >= lastDay - 1;
  return { current: isAlive ? run : 0, best, unit: 'day' };
}

function dayNumber(day: CalendarDate): number {
  return day.calendar.toJulianDay(day);
}
