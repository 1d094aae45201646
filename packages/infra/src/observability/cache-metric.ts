import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { Cache } from '../data/cache';
import { FIVE_MINUTES } from './alarms/five-minutes';

/**
 * A metric of the serverless cache over five minutes. Its dimension is `clusterId`; `CacheClusterId`, which node-based
 * caches report under, would stay empty for ever.
 * Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/serverless-metrics-events-redis.html
 */
export const cacheMetric = (cache: Cache, metricName: string, options: MetricOptions): Metric =>
  new Metric({
    namespace: 'AWS/ElastiCache',
    metricName,
    dimensionsMap: { clusterId: cache.name },
    period: FIVE_MINUTES,
    ...options,
  });
