import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const cacheCpuAlarm: Claim = {
  id: 'cache-cpu-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when the cache uses more than 80 %, or the share in the descriptor, of the processing units it may use in five minutes.',
  bestPractices: ['REL06-BP03', 'REL06-BP01'],
  fix: 'Make the `CacheCpuAlarm` in packages/infra/src/observability/alarms; another threshold goes into the descriptor.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::ElastiCache', 'AWS::MemoryDB'], (assembly, { alarms: { thresholds }, cache }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/ElastiCache',
          metric: 'ElastiCacheProcessingUnits',
          statistic: 'Sum',
          percentOf: cache.maxEcpuPerSecond * 300,
          of: 'AWS::ElastiCache::ServerlessCache',
          threshold: thresholds['cache-cpu'] ?? 80,
        }),
        { met: 'The alarm watches the cache.', none: notMet('No alarm watches the processing units of a cache.') },
      ),
    ),
};
