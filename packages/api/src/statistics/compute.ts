import { completionRate, scores, streaks, totals, type History, type Period, type Weekday } from '@hexastyle/habits';
import type { Range } from './range';
import type { Statistics } from './schemas';

export interface StatisticsOptions extends Range {
  /** Today, or of an archived habit the day since which it rests, if that is earlier. */
  readonly last: string;
  readonly today: string;
  readonly period: Period;
  readonly firstWeekday: Weekday;
}

/** The figures of a habit: scores and totals of a range, as far as it reaches to the last day that counts; streaks of all time. */
export function computeStatistics(
  history: History,
  { from, to: end, last, today, period, firstWeekday }: StatisticsOptions,
): Pick<Statistics, 'scores' | 'streaks' | 'completion' | 'totals'> {
  const to = end < last ? end : last;
  const completion = from > to ? undefined : completionRate(history, from, to, { firstWeekday, isOver: to < today });
  const { current, best } = streaks(history, last, { firstWeekday });
  return {
    scores: scores(history, to).filter(({ date }) => date >= from),
    streaks: { ...(current && { current }), best: [...best] },
    ...(completion && { completion }),
    totals: [...totals(history, { period, from, to, firstWeekday })],
  };
}
