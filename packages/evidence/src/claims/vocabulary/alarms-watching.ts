import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import { allOf, cannotTell, fails, holds, type Check } from './check';
import { expectProperty } from './expect-property';
import { expectWatched } from './expect-watched';
import { mentionsOf } from './mentions';
import { dimensionValues, watchedMetrics, type WatchedMetric } from './watched-metrics';

const FIVE_MINUTES = 300;

/** The alarm that must be there. */
export interface ExpectedAlarm {
  readonly namespace: string;
  readonly metric: string;
  readonly statistic: 'Sum' | 'Average';
  /** Name of the metric of the same dimensions that `metric` is a percentage of. @default the metric itself is watched */
  readonly percentOf?: string;
  /** Type of the resource that the metric's dimensions must point at. */
  readonly of: string;
  /** In the metric's own unit; the alarm fires above it. */
  readonly threshold: number;
}

/** A dimension that is a text, such as `ApiName`, must be the `Name` of what the target belongs to. */
const strangeName = (assembly: AssemblyFacts, target: ResourceFact, metric: WatchedMetric): string | undefined => {
  const names = [target, ...mentionsOf(assembly, target.properties)].map(({ properties }) => properties['Name']);
  return dimensionValues(metric).find((value): value is string => typeof value === 'string' && !names.includes(value));
};

const dimensionCheck = (assembly: AssemblyFacts, alarm: ResourceFact, metric: WatchedMetric, of: string): Check => {
  const [target] = mentionsOf(assembly, metric.dimensions).filter(({ type }) => type === of);
  if (target === undefined)
    return fails(`${nameOf(alarm)} watches no ${of} of the assembly`, evidenceOf(alarm, 'Metrics'));
  const strange = strangeName(assembly, target, metric);
  return strange === undefined
    ? holds(evidenceOf(target))
    : fails(`${nameOf(alarm)} watches ${strange}, which ${nameOf(target)} does not belong to`, evidenceOf(target));
};

const alarmCheck = (assembly: AssemblyFacts, alarm: ResourceFact, expected: ExpectedAlarm): readonly Check[] => {
  const metrics = watchedMetrics(alarm);
  const metric = metrics.find(({ namespace, name }) => namespace === expected.namespace && name === expected.metric);
  const unclear =
    property(alarm, 'Metrics').kind === 'unresolved' ||
    metrics.some(({ namespace, name }) => isUnresolved(namespace) || isUnresolved(name));
  if (metric === undefined)
    return unclear ? [cannotTell(`the metric of ${nameOf(alarm)} is unresolved`, evidenceOf(alarm, 'Metrics'))] : [];
  return [
    allOf(
      expectProperty(alarm, { property: 'Threshold', expected: expected.threshold }),
      expectProperty(alarm, { property: 'ComparisonOperator', expected: 'GreaterThanThreshold' }),
      expectProperty(alarm, { property: 'EvaluationPeriods', expected: 1 }),
      expectProperty(alarm, { property: `${metric.path}Period`, expected: FIVE_MINUTES }),
      expectProperty(alarm, { property: metric.statistic, expected: expected.statistic }),
      dimensionCheck(assembly, alarm, metric, expected.of),
      ...expectWatched(alarm, metric, expected),
    ),
  ];
};

/** One check for every alarm that reads the metric, over five minutes, or may read it. */
export const alarmsWatching = (assembly: AssemblyFacts, expected: ExpectedAlarm): readonly Check[] =>
  resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').flatMap((alarm) => alarmCheck(assembly, alarm, expected));
