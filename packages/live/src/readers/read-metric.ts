import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { GRANTS } from '../access/grants';
import { defineReader } from '../reader/define-reader';
import { daysBefore } from './days-before';
import { metricSeries, type Series } from './metric-series';
import type { Alarm, AlarmMetric } from './read-alarms';

/** Whose metric, and how far back. */
export interface MetricInput {
  readonly alarm: Pick<Alarm, 'region' | 'metrics'>;
  /** @default 1 */
  readonly days?: number | undefined;
}

const FIVE_MINUTES = 300;

const queryOf = (metric: AlarmMetric): MetricDataQuery => {
  const { id, label, expression, namespace, name, statistic, period = FIVE_MINUTES, compared, dimensions } = metric;
  const asked = { Id: id, ReturnData: compared, ...(label !== undefined && { Label: label }) };
  if (expression !== undefined) return { ...asked, Expression: expression, Period: period };
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  const Metric = { Namespace: namespace, MetricName: name, Dimensions };
  return { ...asked, MetricStat: { Metric, Period: period, Stat: statistic } };
};

/** What an alarm compares with its threshold, as it was measured: the points of a graph. */
export const readMetric = defineReader<[MetricInput], readonly Series[]>({
  name: 'metric',
  grants: [GRANTS.getMetricData],
  gather: (account, { alarm, days = 1 }) =>
    metricSeries(account, {
      region: alarm.region,
      queries: alarm.metrics.map(queryOf),
      from: daysBefore(account.now(), days),
      to: account.now(),
    }),
});
