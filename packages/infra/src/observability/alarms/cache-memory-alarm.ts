import type { Environment } from '@hexastyle/environment';
import { MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Cache } from '../../data/cache';
import { cacheMetric } from '../cache-metric';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** ElastiCache counts a GB of its limits as 10^9 bytes at the least; the smaller one warns earlier than the larger. */
const BYTES_PER_GB = 1_000_000_000;

/** Stored bytes, in percent of the descriptor's limit. */
export const cacheStorage = (environment: Environment, cache: Cache): MathExpression =>
  new MathExpression({
    label: 'Storage, % of the limit',
    expression: `100 * bytes / ${environment.cache.maxStorageGb * BYTES_PER_GB}`,
    period: FIVE_MINUTES,
    usingMetrics: { bytes: cacheMetric(cache, 'BytesUsedForCache', { statistic: Stats.AVERAGE }) },
  });

/**
 * The cache is filled to more than 90 % of its limit for five minutes; at the limit it evicts sessions. The cache
 * reports its size as long as it exists: silence means that it is gone, and is an alarm itself.
 */
export class CacheMemoryAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Cache>) {
    super(scope, id, {
      ...props,
      alarmId: 'cache-memory',
      symptom: (percent) => `The cache was filled above ${percent} % for 5 minutes, or stopped reporting.`,
      runbook: 'cache-load',
      metric: cacheStorage(props.environment, props.source),
      threshold: 90,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
