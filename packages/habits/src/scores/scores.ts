import { dateOf } from '../days/date-of';
import { dayNumber } from '../days/day-number';
import { readDays } from '../entries/read-days';
import type { History } from '../habits/history';
import { loopFrequency } from '../schedules/loop-frequency';
import { dailyShare } from './daily-share';
import { filled } from './filled';

/** In [0, 1]: how firm the habit is on a date. */
export interface Score {
  readonly date: string;
  readonly score: number;
}

/** Days after which half of a daily habit's score is left. */
const HALF_LIFE = 13;

/**
 * The score of every day from the first known or filled one to `today`, oldest first: Loop Habit Tracker's rule. Each day
 * moves the score towards the share of what was asked that was done lately, slower for a rarer habit. A skipped or paused day keeps it.
 *
 * @param today a date; what was recorded for later days does not count. For an archived habit, the day it was archived
 * @returns nothing when no day up to `today` is known
 */
export function scores(history: History, today: string): readonly Score[] {
  const { rule } = history;
  const last = dayNumber(today);
  const days = readDays(history, last);
  if (days.first === undefined) return [];
  const first = filled(rule, days).reduce((one, other) => Math.min(one, other), days.first);
  const frequency = loopFrequency(rule.schedule);
  const kept = 0.5 ** (Math.sqrt(frequency.times / frequency.days) / HALF_LIFE);
  const share = dailyShare(rule, days.values);
  let score = rule.kind === 'measurable' && rule.goal.direction === 'at-most' ? 1 : 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    const reached = share(day);
    if (!days.isNeutral(day)) score = score * kept + reached * (1 - kept);
    return { date: dateOf(day), score };
  });
}
