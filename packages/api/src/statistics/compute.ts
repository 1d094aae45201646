import { completionRate, scores, streaks, totals, type History, type Period, type Weekday } from '@hexastyle/habits';
import type { Range } from './range';
import type { Statistics } from './schemas';

export interface StatisticsOptions extends Range {
  readonly today: string;
  readonly period: Period;
  readonly firstWeekday: Weekday;
}

/** The figures of a habit: scores and totals of a range, streaks of all time. */
export function computeStatistics(
  history: History,
  { from, to, today, period, firstWeekday }: StatisticsOptions,
): Pick<Statistics, 'scores' | 'streaks' | 'completion' | 'totals'> {
  const completion = completionRate(history, from, to, { firstWeekday });
  const { current, best } = streaks(history, today, { firstWeekday });
  return {
    scores: scores(history, to).filter(({ date }) => date >= from),
    streaks: { ...(current && { current }), best: [...best] },
    ...(completion && { completion }),
    totals: [...totals(history, { period, from, to, firstWeekday })],
  };
}
