import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { GRANTS } from '../access/grants';
import { whole } from '../answer/gathered';
import { environmentNames } from '@hexastyle/environment';
import { defineReader } from '../reader/define-reader';
import { CAPACITY_METRICS, DIMENSIONS, type CapacityMetric } from './capacity-metrics';
import { daysBefore } from './days-before';
import { metricSeries, type Point, type Series } from './metric-series';
import { stackResources, type StackResource } from './stack-resources';

/** One figure of one database or cache over time. */
export interface CapacityFigure {
  /** `acu`, `connections`, `cacheBytes` and others. */
  readonly name: string;
  /** What it is measured of, as its service calls it. */
  readonly resource: string;
  readonly unit: string;
  /** Oldest first; empty when nothing was reported. */
  readonly points: readonly Point[];
}

interface Figure {
  readonly id: string;
  readonly metric: CapacityMetric;
  readonly resource: string;
}

const PERIOD = 300;

const figuresOf = (resources: readonly StackResource[]): readonly Figure[] =>
  resources
    .flatMap(({ type, physicalId }) =>
      CAPACITY_METRICS.filter((metric) => metric.type === type).map((metric) => ({ metric, resource: physicalId })),
    )
    .map((figure, index) => ({ ...figure, id: `f${index}` }));

const queryOf = ({ id, metric, resource }: Figure): MetricDataQuery => ({
  Id: id,
  MetricStat: {
    Metric: {
      Namespace: metric.namespace,
      MetricName: metric.metric,
      Dimensions: [{ Name: DIMENSIONS[metric.type], Value: resource }],
    },
    Period: PERIOD,
    Stat: metric.statistic,
  },
});

const measured =
  (series: readonly Series[]) =>
  ({ id, metric, resource }: Figure): CapacityFigure => ({
    name: metric.name,
    resource,
    unit: metric.unit,
    points: series.find((each) => each.id === id)?.points ?? [],
  });

/** How much of database and cache is used, over so many days. Whose figures are asked for, the data stack says. */
export const readCapacity = defineReader<[days?: number], readonly CapacityFigure[]>({
  name: 'capacity',
  grants: [GRANTS.listStackResources, GRANTS.getMetricData],
  gather: async (account, days = 1) => {
    const { region } = account.environment;
    const resources = await stackResources(account, environmentNames(account.environment).dataStack, region);
    if (resources.value === undefined) return { reasons: resources.reasons };
    const figures = figuresOf(resources.value);
    if (figures.length === 0) return { ...whole([]), reasons: resources.reasons };
    const from = daysBefore(account.now(), days);
    const input = { region, queries: figures.map(queryOf), from, to: account.now() };
    const { value, reasons } = await metricSeries(account, input);
    return { value: value && figures.map(measured(value)), reasons: [...resources.reasons, ...reasons] };
  },
});
