import type { Days } from '../entries/read-days';
import { demandOf, type Demand } from '../habits/demand';
import type { HabitRule } from '../habits/rule';
import { openDays } from './open-days';
import type { NumberedRun, Runs } from './runs';

export interface WindowRunsOptions {
  readonly rule: HabitRule;
  readonly days: Days;
  /** A day number: the last day that counts, and not over yet. */
  readonly today: number;
  /** Days in a window. */
  readonly size: number;
}

/**
 * Streaks of a habit to be done so many times in any so many days: stretches in which every window of that many days has
 * enough. The length is the number of whole windows side by side that fit. Skipped and paused days are left out
 * of the calendar, so that the days before and after them are neighbours.
 */
export function windowRuns({ rule, days, today, size }: WindowRunsOptions): Runs {
  const demand = demandOf(rule, size);
  const calendar = openDays(days, today);
  const last = calendar.length - 1;
  const came = windowTallies(days, calendar, size);
  const isLimit = rule.kind === 'measurable' && rule.goal.direction === 'at-most';
  const isGood = (start: number): boolean =>
    start <= last && (!isLimit || start + size - 1 <= last) && demand.isMet(came(start));
  const stretches = stretchesOf(isGood, last);
  // Days before the first that adds something are not part of the streak.
  const adds = (position: number): boolean => isLimit || (days.values.get(calendar[position] ?? today) ?? 0) > 0;
  const all = stretches.map(({ start, end }): NumberedRun => {
    let begin = start;
    while (begin < end && !adds(begin)) begin += 1;
    const to = end + size - 1;
    return {
      from: calendar[begin] ?? today,
      to: calendar[Math.min(to, last)] ?? today,
      length: Math.floor((to - begin + 1) / size),
    };
  });
  const lastOver = calendar[last] === today ? last - 1 : last;
  const held = (stretches.at(-1)?.end ?? Number.NEGATIVE_INFINITY) + size - 1;
  return { all, isLastAlive: held >= lastOver && !isLost(demand, came, last - size + 1) };
}

type Came = (start: number) => { readonly sum: number; readonly recorded: number };

const isLost = (demand: Demand, came: Came, start: number): boolean => demand.isLost(came(Math.max(0, start)));

/** What the window from a position of the calendar on came to; days to come add nothing. */
function windowTallies({ values }: Days, calendar: readonly number[], size: number): Came {
  const sums = [0];
  const recorded = [0];
  for (const [position, day] of calendar.entries()) {
    const value = values.get(day);
    sums.push((sums[position] ?? 0) + (value ?? 0));
    recorded.push((recorded[position] ?? 0) + (value === undefined ? 0 : 1));
  }
  const between = (totals: readonly number[], start: number): number =>
    (totals[Math.min(start + size, calendar.length)] ?? 0) - (totals[start] ?? 0);
  return (start) => ({ sum: between(sums, start), recorded: between(recorded, start) });
}

/** The runs of positions, both included, that are good, oldest first. */
function stretchesOf(
  isGood: (position: number) => boolean,
  last: number,
): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start: number | undefined;
  for (let position = 0; position <= last + 1; position += 1) {
    if (isGood(position)) start ??= position;
    else if (start !== undefined) {
      stretches.push({ start, end: position - 1 });
      start = undefined;
    }
  }
  return stretches;
}
