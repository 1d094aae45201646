import type { Days } from '../entries/read-days';

/** The days from the first known one to a day that are neither skipped nor paused, ascending. */
export function openDays({ first, isNeutral }: Days, last: number): readonly number[] {
  const open: number[] = [];
  for (let day = first ?? Number.POSITIVE_INFINITY; day <= last; day += 1) if (!isNeutral(day)) open.push(day);
  return open;
}
