import type { Environment } from '@hexastyle/environment';
import { MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Cache } from '../../data/cache';
import { cacheMetric } from '../cache-metric';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** Processing units used, in percent of what the descriptor's limit per second allows in five minutes. */
export const cacheProcessing = (environment: Environment, cache: Cache): MathExpression =>
  new MathExpression({
    label: 'Processing units, % of the limit',
    expression: `100 * units / ${environment.cache.maxEcpuPerSecond * FIVE_MINUTES.toSeconds()}`,
    period: FIVE_MINUTES,
    usingMetrics: { units: cacheMetric(cache, 'ElastiCacheProcessingUnits', { statistic: Stats.SUM }) },
  });

/**
 * The cache works at more than 80 % of its limit for five minutes. A serverless cache has no CPU to watch: what runs
 * out is its processing units, and beyond the limit it throttles commands. Without commands it reports no units, and
 * the API works without a cache: silence is fine.
 */
export class CacheCpuAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Cache>) {
    super(scope, id, {
      ...props,
      alarmId: 'cache-cpu',
      symptom: (percent) => `The cache used more than ${percent} % of its processing units for 5 minutes.`,
      runbook: 'cache-load',
      metric: cacheProcessing(props.environment, props.source),
      threshold: 80,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
