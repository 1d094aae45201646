import type { ResourceFact } from '../../facts/facts';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../../facts/value';

/** One entry of what an alarm reads: a metric, or an expression, which has no name. */
export interface WatchedMetric {
  /** Path of the entry, `Metrics.0`; empty for an alarm of one metric. */
  readonly item: string;
  /** Path of the object that has `Period`, with a trailing dot; empty for an alarm of one metric. */
  readonly path: string;
  /** Path of the statistic. */
  readonly statistic: string;
  readonly namespace: TemplateValue;
  readonly name: TemplateValue;
  readonly dimensions: TemplateValue;
}

const objectAt = (value: TemplateValue, key: string): TemplateObject => {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
};

const metricOf = (metric: TemplateObject) => ({
  namespace: metric['Namespace'],
  name: metric['MetricName'],
  dimensions: metric['Dimensions'],
});

/** The metrics of an alarm, in both of CloudFormation's forms. */
export const watchedMetrics = ({ properties }: ResourceFact): readonly WatchedMetric[] => {
  const { Metrics: metrics } = properties;
  if (!isList(metrics)) return [{ item: '', path: '', statistic: 'Statistic', ...metricOf(properties) }];
  return metrics.map((each, index) => {
    const item = `Metrics.${index}`;
    const path = `${item}.MetricStat.`;
    return { item, path, statistic: `${path}Stat`, ...metricOf(objectAt(objectAt(each, 'MetricStat'), 'Metric')) };
  });
};

const dimensionsOf = ({ dimensions }: WatchedMetric): readonly TemplateObject[] =>
  (isList(dimensions) ? dimensions : []).map((each) => (isObject(each) ? each : {}));

/** The names of a metric's dimensions. */
export const dimensionNames = (metric: WatchedMetric): readonly TemplateValue[] =>
  dimensionsOf(metric).map(({ Name: name }) => name);

/** The values of a metric's dimensions. */
export const dimensionValues = (metric: WatchedMetric): readonly TemplateValue[] =>
  dimensionsOf(metric).map(({ Value: value }) => value);

/** The value of the dimension of that name. */
export const dimensionValue = (metric: WatchedMetric, name: string): TemplateValue =>
  dimensionsOf(metric).find(({ Name: each }) => each === name)?.['Value'];
