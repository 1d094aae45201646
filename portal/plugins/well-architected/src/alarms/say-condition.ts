import type { Alarm, AlarmMetric } from '@hexastyle/plugin-well-architected-common';
import { sayNumber } from '../metrics/say-number';
import { unitOf } from './unit-of';

const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['GreaterThanThreshold', 'more than'],
  ['GreaterThanOrEqualToThreshold', 'at least'],
  ['LessThanThreshold', 'less than'],
  ['LessThanOrEqualToThreshold', 'at most'],
  ['LessThanLowerOrGreaterThanUpperThreshold', 'outside the expected band'],
  ['LessThanLowerThreshold', 'below the expected band'],
  ['GreaterThanUpperThreshold', 'above the expected band'],
]);

const MISSING_DATA: ReadonlyMap<string, string> = new Map([
  ['breaching', 'count against it'],
  ['notBreaching', 'count as good'],
  ['ignore', 'leave the state as it is'],
  ['missing', 'make the data insufficient when there are no others'],
]);

/** `more than 5 %`; an alarm of a band has no threshold of its own. */
export function sayThreshold(comparison: string | undefined, threshold: number | undefined, unit = ''): string {
  const words = COMPARISONS.get(comparison ?? '') ?? comparison ?? 'compared with';
  return threshold === undefined ? words : `${words} ${sayNumber(threshold, unit)}`;
}

/** `Sum of Errors more than 5 for 1 of 1 periods of 5 min; missing data count as good`. */
export function sayCondition(alarm: Alarm): string {
  const metric = comparedMetric(alarm);
  const subject = metric === undefined ? [] : [sayMetric(metric)];
  const threshold = sayThreshold(alarm.comparison, alarm.threshold, unitOf(metric));
  return [...subject, threshold, ...sayPeriods(alarm)].join(' ') + sayMissing(alarm);
}

/** The metric, or the computation, that the alarm compares. */
export function comparedMetric({ metrics }: Alarm): AlarmMetric | undefined {
  return metrics.find(({ compared }) => compared) ?? metrics[0];
}

function sayMetric({ label, name, expression, statistic, id }: AlarmMetric): string {
  const subject = label ?? name ?? expression ?? id;
  return statistic === undefined ? subject : `${statistic} of ${subject}`;
}

/** A computation has the period of what it computes with. */
function sayPeriods(alarm: Alarm): readonly string[] {
  const { evaluationPeriods: all, datapointsToAlarm: needed = all, metrics } = alarm;
  const period = comparedMetric(alarm)?.period ?? metrics.find((each) => each.period !== undefined)?.period;
  if (all === undefined || needed === undefined) {
    return [];
  }
  return [`for ${needed} of ${all} periods${period === undefined ? '' : ` of ${sayPeriod(period)}`}`];
}

function sayPeriod(seconds: number): string {
  if (seconds % 86_400 === 0) return `${seconds / 86_400} d`;
  if (seconds % 3600 === 0) return `${seconds / 3600} h`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

function sayMissing({ treatMissingData }: Alarm): string {
  const words = MISSING_DATA.get(treatMissingData ?? 'missing') ?? treatMissingData ?? '';
  return `; missing data ${words}`;
}
