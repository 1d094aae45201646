import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { cacheProcessing } from '../alarms/cache-cpu-alarm';
import { cacheStorage } from '../alarms/cache-memory-alarm';
import { cacheMetric } from '../cache-metric';
import type { DashboardSource } from './dashboard-source';
import { graph } from './graph';

/** The cache: does it save the database work, and how near is it to its limits. */
export function cacheRow({ environment, data: { cache } }: DashboardSource): IWidget[] {
  return [
    graph('Cache hits', {
      left: [cacheMetric(cache, 'CacheHitRate', { statistic: Stats.AVERAGE, label: 'Hit ratio, %' })],
      leftYAxis: { min: 0, max: 100 },
      right: [cacheMetric(cache, 'CurrConnections', { statistic: Stats.AVERAGE, label: 'Connections' })],
    }),
    graph('Cache processing', {
      left: [cacheMetric(cache, 'ElastiCacheProcessingUnits', { statistic: Stats.SUM, label: 'Units' })],
      right: [
        cacheProcessing(environment, cache),
        cacheMetric(cache, 'ThrottledCmds', { statistic: Stats.SUM, label: 'Throttled commands' }),
      ],
    }),
    graph('Cache storage', {
      left: [cacheMetric(cache, 'BytesUsedForCache', { statistic: Stats.AVERAGE, label: 'Bytes' })],
      right: [
        cacheStorage(environment, cache),
        cacheMetric(cache, 'Evictions', { statistic: Stats.SUM, label: 'Evictions' }),
      ],
    }),
  ];
}
