import type { ResourceFact } from '../../../facts/facts';
import { property } from '../../../facts/query';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../../../facts/value';
import type { MetricSeen } from './metric-seen';

/** One metric that an alarm watches. */
export interface AlarmMetric extends MetricSeen {
  /** Seconds. */
  readonly period: number | undefined;
}

const objectAt = (holder: TemplateValue, key: string): TemplateObject => {
  const value = holder !== undefined && isObject(holder) ? holder[key] : undefined;
  return value !== undefined && isObject(value) ? value : {};
};

const metricOf = (
  { Namespace: namespace, MetricName: name }: TemplateObject,
  period: TemplateValue,
  statistic: TemplateValue,
): readonly AlarmMetric[] =>
  typeof namespace === 'string' && typeof name === 'string'
    ? [
        {
          namespace,
          name,
          period: typeof period === 'number' ? period : undefined,
          statistic: typeof statistic === 'string' ? statistic : undefined,
        },
      ]
    : [];

const queries = (alarm: ResourceFact): readonly TemplateValue[] => {
  const found = property(alarm, 'Metrics');
  return found.kind === 'found' && isList(found.value) ? found.value : [];
};

/** The metrics of an alarm, named directly or in its metric queries. */
export const metricsOf = (alarm: ResourceFact): readonly AlarmMetric[] => [
  ...metricOf(
    alarm.properties,
    alarm.properties['Period'],
    alarm.properties['Statistic'] ?? alarm.properties['ExtendedStatistic'],
  ),
  ...queries(alarm).flatMap((query) => {
    const stat = objectAt(query, 'MetricStat');
    return metricOf(objectAt(stat, 'Metric'), stat['Period'], stat['Stat']);
  }),
];

/** The label of the expression that an alarm is computed from; `undefined` for an alarm on one metric. */
export const expressionOf = (alarm: ResourceFact): string | undefined => {
  const query = queries(alarm).find((each) => each !== undefined && isObject(each) && each['Expression'] !== undefined);
  const { Label: label, Expression: expression } = query !== undefined && isObject(query) ? query : {};
  const text = label ?? expression;
  return typeof text === 'string' ? text : undefined;
};
