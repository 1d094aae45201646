import { dayNumber } from '../days/day-number';
import type { Span } from '../days/span';
import type { Pause } from './pause';

/** Tells of a day number whether one of the pauses covers it. */
export function pausedDays(pauses: readonly Pause[]): (day: number) => boolean {
  const spans = merged(pauses);
  return (day) => spans.some(({ from, to }) => from <= day && day <= to);
}

function merged(pauses: readonly Pause[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, to } of pauses.map(spanOf).sort((one, other) => one.from - other.from)) {
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to + 1) spans.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else spans.push({ from, to });
  }
  return spans;
}

const spanOf = ({ from, to }: Pause): Span => ({
  from: dayNumber(from),
  to: to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to),
});
