import { dateOf } from '../days/date-of';
import { dayNumber } from '../days/day-number';
import { readDays } from '../entries/read-days';
import type { History } from '../habits/history';
import type { WeekOptions } from '../schedules/week-options';
import { streakUnit, type Run } from './run';
import type { Runs } from './runs';
import { turnRuns } from './turn-runs';
import { windowRuns } from './window-runs';

export interface Streaks {
  /** The one that can still go on. */
  readonly current: Run | undefined;
  /** At most ten, longest first, newest first among equals; the current one is among them when it is long enough. */
  readonly best: readonly Run[];
}

const MOST = 10;

/**
 * The streaks of a habit, in its own unit: days where it is daily or has fixed weekdays, weeks where it is weekly, months
 * where it is monthly, and turns ("times") where it comes in so many days.
 *
 * Skips and pauses neither break nor lengthen: a skipped or paused day is left out, and so is a week or month that has
 * not enough other days. Today, this week and this month do not break a streak while they last. A day with a
 * limit is kept when an amount was recorded that is not above it; a past day without one breaks, as nobody knows.
 * A week or month with a limit is kept when it is over, and broken at once when the limit is passed.
 *
 * @param today a date; what was recorded for later days does not count. For an archived habit, the day it was archived
 */
export function streaks(history: History, today: string, { firstWeekday = 1 }: WeekOptions = {}): Streaks {
  const { rule } = history;
  const last = dayNumber(today);
  const options = { rule, days: readDays(history, last), today: last, firstWeekday };
  const { all, isLastAlive }: Runs =
    rule.schedule.kind === 'times-in-days' ? windowRuns({ ...options, size: rule.schedule.days }) : turnRuns(options);
  const unit = streakUnit(rule.schedule);
  const runs = all.map(({ from, to, length }): Run => ({ from: dateOf(from), to: dateOf(to), length, unit }));
  return {
    current: isLastAlive ? runs.at(-1) : undefined,
    best: [...runs].sort(byLength).slice(0, MOST),
  };
}

const byLength = (one: Run, other: Run): number => other.length - one.length || (other.from > one.from ? 1 : -1);
