import type { ResourceFact } from '@hexastyle/evidence';
import { durationOf } from './duration';
import { numberAt, textAt, valueAt } from './property-at';

const COMPARISONS: Readonly<Record<string, string>> = {
  GreaterThanThreshold: 'greater than',
  GreaterThanOrEqualToThreshold: 'at least',
  LessThanThreshold: 'less than',
  LessThanOrEqualToThreshold: 'at most',
};

const SILENCE: Readonly<Record<string, string>> = {
  breaching: 'silence raises it, too',
  notBreaching: 'silence is fine',
  ignore: 'silence keeps its state',
  missing: 'silence is insufficient data',
};

/** Seconds of one period; of metric math, those of its longest metric. */
const periodOf = (alarm: ResourceFact): number => {
  const metrics = alarm.properties['Metrics'];
  const own = Array.isArray(metrics)
    ? metrics.map((metric: unknown) => valueAt(metric, 'MetricStat.Period') ?? valueAt(metric, 'Period'))
    : [numberAt(alarm, 'Period')];
  return Math.max(...own.filter((period) => typeof period === 'number'));
};

/** Over how long an alarm looks: `5 minutes`, `3 of 5 times 1 minute`. */
export const alarmPeriod = (alarm: ResourceFact): string => {
  const periods = numberAt(alarm, 'EvaluationPeriods') ?? 1;
  const needed = numberAt(alarm, 'DatapointsToAlarm') ?? periods;
  const period = periodOf(alarm);
  return needed === periods ? durationOf(periods * period) : `${needed} of ${periods} times ${durationOf(period)}`;
};

/** When it goes off: `greater than 5 within 5 minutes`. */
export const alarmCondition = (alarm: ResourceFact): string => {
  const comparison = COMPARISONS[textAt(alarm, 'ComparisonOperator') ?? ''] ?? 'beyond';
  return `${comparison} ${numberAt(alarm, 'Threshold') ?? 'its band'} within ${alarmPeriod(alarm)}`;
};

/** What it makes of a source that reports nothing. */
export const alarmSilence = (alarm: ResourceFact): string =>
  SILENCE[textAt(alarm, 'TreatMissingData') ?? 'missing'] ?? 'silence is insufficient data';
