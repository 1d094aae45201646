import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const cacheMemoryAlarm: Claim = {
  id: 'cache-memory-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when the cache is filled above 90 %, or the share in the descriptor, of its storage for five minutes.',
  bestPractices: ['REL06-BP03', 'REL06-BP01'],
  fix: 'Make the `CacheMemoryAlarm` in packages/infra/src/observability/alarms; another threshold goes into the descriptor.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::ElastiCache', 'AWS::MemoryDB'], (assembly, { alarms: { thresholds }, cache }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/ElastiCache',
          metric: 'BytesUsedForCache',
          statistic: 'Average',
          percentOf: cache.maxStorageGb * 1_000_000_000,
          of: 'AWS::ElastiCache::ServerlessCache',
          threshold: thresholds['cache-memory'] ?? 90,
        }),
        { met: 'The alarm watches the cache.', none: notMet('No alarm watches the storage of a cache.') },
      ),
    ),
};
