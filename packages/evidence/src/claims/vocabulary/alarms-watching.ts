import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import { allOf, cannotTell, type Check } from './check';
import { expectDimensions, type Subject } from './expect-dimensions';
import { expectProperty } from './expect-property';
import { expectReadable } from './expect-readable';
import { expectWatched, type Watched } from './expect-watched';
import { watchedMetrics } from './watched-metrics';

const FIVE_MINUTES = 300;

/** The alarm that must be there. */
export interface ExpectedAlarm extends Watched, Subject {
  readonly statistic: 'Sum' | 'Average' | 'Maximum' | 'p95';
  /** In the unit of what the alarm compares. */
  readonly threshold: number;
  /** @default 'GreaterThanThreshold' */
  readonly comparison?: 'GreaterThanThreshold' | 'LessThanThreshold';
  /** How many periods have to be bad. @default 1 */
  readonly periods?: number;
  /** Seconds. @default 300 */
  readonly period?: number;
  /** What silence must mean, where it decides whether the alarm can fire at all. @default either */
  readonly silence?: 'breaching';
}

const silenceCheck = (alarm: ResourceFact, { silence }: ExpectedAlarm): readonly Check[] =>
  silence === undefined ? [] : [expectProperty(alarm, { property: 'TreatMissingData', expected: silence })];

const alarmCheck = (assembly: AssemblyFacts, alarm: ResourceFact, expected: ExpectedAlarm): readonly Check[] => {
  const metrics = watchedMetrics(alarm);
  const metric = metrics.find(({ namespace, name }) => namespace === expected.namespace && name === expected.metric);
  const unclear =
    property(alarm, 'Metrics').kind === 'unresolved' ||
    metrics.some(({ namespace, name }) => isUnresolved(namespace) || isUnresolved(name));
  if (metric === undefined)
    return unclear ? [cannotTell(`the metric of ${nameOf(alarm)} is unresolved`, evidenceOf(alarm, 'Metrics'))] : [];
  const { comparison = 'GreaterThanThreshold', periods = 1, period = FIVE_MINUTES } = expected;
  return [
    allOf(
      expectProperty(alarm, { property: 'Threshold', expected: expected.threshold }),
      expectProperty(alarm, { property: 'ComparisonOperator', expected: comparison }),
      expectProperty(alarm, { property: 'EvaluationPeriods', expected: periods }),
      expectProperty(alarm, { property: `${metric.path}Period`, expected: period }),
      expectProperty(alarm, { property: metric.statistic, expected: expected.statistic }),
      expectDimensions(assembly, alarm, metric, expected),
      ...expectReadable(assembly, alarm, metric),
      ...silenceCheck(alarm, expected),
      ...expectWatched(alarm, metric, expected),
    ),
  ];
};

/** One check for every alarm that reads the metric, or may read it. */
export const alarmsWatching = (assembly: AssemblyFacts, expected: ExpectedAlarm): readonly Check[] =>
  resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').flatMap((alarm) => alarmCheck(assembly, alarm, expected));
