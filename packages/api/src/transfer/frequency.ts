import type { Schedule } from '@hexastyle/habits';

/** Days of the longest schedule. */
export const LONGEST = 366;

/** So many times in so many days as the schedule that people would choose for it. Out of range is brought into it. */
export function scheduleOf(times: number, days: number): Schedule {
  const period = Math.min(Math.max(Math.round(days) || 1, 1), LONGEST);
  const count = Math.min(Math.max(Math.round(times) || 1, 1), period);
  if (count === period) return { kind: 'daily' };
  if (period === 7) return { kind: 'weekly', times: count };
  if (period === 30 || period === 31) return { kind: 'monthly', times: count };
  return { kind: 'times-in-days', times: count, days: period };
}
