import { aDashboard, type ALine } from '../../testing/a-dashboard';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsDataStores as claim } from './dashboard-shows-data-stores';

const cluster = aResource('AWS::RDS::DBCluster');
const cache = aResource('AWS::ElastiCache::ServerlessCache', { ServerlessCacheName: 'habits' });
const ofCluster = (of: ALine[3] = aReferenceTo(cluster)): readonly ALine[] => [
  ['AWS/RDS', 'DatabaseConnections', 'Maximum', of],
  ['AWS/RDS', 'CPUUtilization', 'Average', of],
  ['AWS/RDS', 'VolumeBytesUsed', 'Average', of],
];
const ofCache: readonly ALine[] = [
  ['AWS/ElastiCache', 'CurrConnections', 'Average', 'habits'],
  ['AWS/ElastiCache', 'BytesUsedForCache', 'Average', 'habits'],
  ['AWS/ElastiCache', 'ElastiCacheProcessingUnits', 'Sum', 'habits'],
];
const standing = anAssembly().with(cluster, cache);

testClaim(claim, {
  met: [
    {
      given: 'all six of both',
      facts: standing.with(aDashboard(...ofCluster(), ...ofCache)),
      shows: [{ logicalId: 'DBCluster' }, { type: 'AWS::CloudWatch::Dashboard' }, { logicalId: 'ServerlessCache' }],
    },
    { given: 'a database alone', facts: anAssembly().with(cluster, aDashboard(...ofCluster())) },
  ],
  notMet: [
    {
      given: 'nothing of the cache',
      facts: standing.with(aDashboard(...ofCluster())),
      because: 'CurrConnections of /Test/ServerlessCache',
    },
    {
      given: 'no storage',
      facts: standing.with(aDashboard(...ofCluster().slice(0, 2), ...ofCache)),
      because: 'VolumeBytesUsed',
    },
  ],
  unknown: [
    { given: 'an unresolved dimension', facts: standing.with(aDashboard(...ofCluster(UNRESOLVED), ...ofCache)) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
