import type { ResourceFact } from '../../facts/facts';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../../facts/value';

/** One metric that an alarm reads. */
export interface WatchedMetric {
  /** Path of the object that has `Period` and `Stat`, with a trailing dot; empty for an alarm of one metric. */
  readonly path: string;
  readonly namespace: TemplateValue;
  readonly name: TemplateValue;
  readonly dimensions: TemplateValue;
}

const objectAt = (value: TemplateValue, key: string): TemplateObject => {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
};

const metricOf = (metric: TemplateObject, path: string): WatchedMetric => ({
  path,
  namespace: metric['Namespace'],
  name: metric['MetricName'],
  dimensions: metric['Dimensions'],
});

/** The metrics of an alarm, in both of CloudFormation's forms. */
export const watchedMetrics = ({ properties }: ResourceFact): readonly WatchedMetric[] => {
  const { Metrics: metrics } = properties;
  if (!isList(metrics)) return [metricOf(properties, '')];
  return metrics.map((each, index) => {
    const stat = objectAt(each, 'MetricStat');
    return metricOf(objectAt(stat, 'Metric'), `Metrics.${index}.MetricStat.`);
  });
};
