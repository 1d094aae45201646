import type { Days } from './read-days';
import type { Span } from '../days/span';

/** What a stretch of days came to. */
export interface Tally {
  readonly sum: number;
  /** Days with a value. */
  readonly recorded: number;
  /** Days since the habit's first that are neither skipped nor paused. */
  readonly open: number;
}

export function tally({ first, values, isNeutral }: Days, { from, to }: Span): Tally {
  let [sum, recorded, open] = [0, 0, 0];
  for (let day = Math.max(from, first ?? Number.POSITIVE_INFINITY); day <= to; day += 1) {
    if (isNeutral(day)) continue;
    open += 1;
    const value = values.get(day);
    if (value === undefined) continue;
    recorded += 1;
    sum += value;
  }
  return { sum, recorded, open };
}
