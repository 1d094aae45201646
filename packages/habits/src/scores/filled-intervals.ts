import { civilDay } from '../days/civil-day';
import { periodAround } from '../days/period-around';
import type { Span } from '../days/span';
import type { Frequency } from '../schedules/loop-frequency';

/**
 * The stretches of days that doing a habit often enough stands for, newest first; each ends before the one before it ends.
 * Where two of them meet, the older moves back, but never past the last of its own done days.
 *
 * @param done the days done by hand, ascending
 */
export function filledIntervals(done: readonly number[], { times, days }: Frequency): readonly Span[] {
  const intervals: Span[] = [];
  for (let newest = done.length - 1; newest >= times - 1; newest -= 1) {
    const center = done[newest];
    const begin = done[newest - times + 1];
    if (center === undefined || begin === undefined) break;
    const size = sizeOf(days, begin);
    if (center - begin >= size) continue;
    const end = begin + size - 1;
    const next = intervals.at(-1);
    const gap = next === undefined ? -1 : end - next.from;
    const shift = gap >= 0 ? Math.min(end - center, gap + 1) : 0;
    intervals.push({ from: begin - shift, to: end - shift });
  }
  return intervals;
}

/** A period of 30 or 31 days is a month of the calendar: as long as the month in which it begins. */
function sizeOf(days: number, begin: number): number {
  if (days !== 30 && days !== 31) return days;
  const month = periodAround(begin, 'month', 1);
  return begin === month.to ? civilDay(periodAround(begin + 1, 'month', 1).to).day : month.to - month.from + 1;
}
