import { aDashboard, type ALine } from '../../testing/a-dashboard';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsCacheHits as claim } from './dashboard-shows-cache-hits';

const cache = aResource('AWS::ElastiCache::ServerlessCache', { ServerlessCacheName: 'habits' });
const lines = (of: ALine[3]): readonly ALine[] => [
  ['AWS/ElastiCache', 'CacheHitRate', 'Average', of],
  ['AWS/ElastiCache', 'Evictions', 'Sum', of],
  ['AWS/ElastiCache', 'ThrottledCmds', 'Sum', of],
];
const standing = anAssembly().with(cache);

testClaim(claim, {
  met: [
    {
      given: 'all three by the name of the cache',
      facts: standing.with(aDashboard(...lines('habits'))),
      shows: [{ logicalId: 'ServerlessCache' }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
    { given: 'all three by a reference', facts: standing.with(aDashboard(...lines(aReferenceTo(cache)))) },
  ],
  notMet: [
    { given: 'those of another cache', facts: standing.with(aDashboard(...lines('other'))), because: 'CacheHitRate' },
    { given: 'no evictions', facts: standing.with(aDashboard(...lines('habits').slice(0, 1))), because: 'Evictions' },
  ],
  unknown: [
    {
      given: 'an unresolved body',
      facts: standing.with(aResource('AWS::CloudWatch::Dashboard', { DashboardBody: UNRESOLVED })),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
