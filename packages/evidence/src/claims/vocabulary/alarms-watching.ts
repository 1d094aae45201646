import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import { allOf, cannotTell, fails, holds, type Check } from './check';
import { expectProperty } from './expect-property';
import { expectWatched, type Watched } from './expect-watched';
import { mentionsOf, rawOf } from './mentions';
import { dimensionValue, dimensionValues, watchedMetrics, type WatchedMetric } from './watched-metrics';

const FIVE_MINUTES = 300;

/** The alarm that must be there. */
export interface ExpectedAlarm extends Watched {
  readonly statistic: 'Sum' | 'Average' | 'Maximum' | 'p95';
  /** Type of the resource that the metric's dimensions must point at. */
  readonly of: string;
  /** Where the dimension is a text: its name, and the property in which the resource has that text. @default a reference */
  readonly named?: { readonly dimension: string; readonly property: string };
  /** The part of the resource that the metric must be about: a dimension, and its text. @default all of it */
  readonly part?: { readonly dimension: string; readonly value: string };
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

/** A dimension that is a text, such as `ApiName`, must be the `Name` of what the target belongs to. */
const strangeName = (
  assembly: AssemblyFacts,
  target: ResourceFact,
  metric: WatchedMetric,
  part: string | undefined,
): string | undefined => {
  const names = [
    part,
    ...[target, ...mentionsOf(assembly, target.properties)].map(({ properties }) => properties['Name']),
  ];
  return dimensionValues(metric).find((value): value is string => typeof value === 'string' && !names.includes(value));
};

/** The resource whose name the dimension holds as a text. */
const namedTarget = (assembly: AssemblyFacts, metric: WatchedMetric, { of, named }: ExpectedAlarm) => {
  if (named === undefined) return undefined;
  const name = dimensionValue(metric, named.dimension);
  return resourcesOfType(assembly, of).find((each) => typeof name === 'string' && rawOf(each, named.property) === name);
};

const dimensionCheck = (
  assembly: AssemblyFacts,
  alarm: ResourceFact,
  metric: WatchedMetric,
  expected: ExpectedAlarm,
) => {
  const { of, named, part } = expected;
  const target =
    namedTarget(assembly, metric, expected) ?? mentionsOf(assembly, metric.dimensions).find(({ type }) => type === of);
  if (target === undefined)
    return fails(`${nameOf(alarm)} watches no ${of} of the assembly`, evidenceOf(alarm, 'Metrics'));
  if (part !== undefined && dimensionValue(metric, part.dimension) !== part.value)
    return fails(`${nameOf(alarm)} is not about the ${part.value} alone`, evidenceOf(alarm, 'Metrics'));
  const strange = named === undefined ? strangeName(assembly, target, metric, part?.value) : undefined;
  return strange === undefined
    ? holds(evidenceOf(target))
    : fails(`${nameOf(alarm)} watches ${strange}, which ${nameOf(target)} does not belong to`, evidenceOf(target));
};

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
      dimensionCheck(assembly, alarm, metric, expected),
      ...silenceCheck(alarm, expected),
      ...expectWatched(alarm, metric, expected),
    ),
  ];
};

/** One check for every alarm that reads the metric, or may read it. */
export const alarmsWatching = (assembly: AssemblyFacts, expected: ExpectedAlarm): readonly Check[] =>
  resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').flatMap((alarm) => alarmCheck(assembly, alarm, expected));
