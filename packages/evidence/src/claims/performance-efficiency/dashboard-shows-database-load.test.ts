import { aDashboard, type ALine } from '../../testing/a-dashboard';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsDatabaseLoad as claim } from './dashboard-shows-database-load';

const cluster = aResource('AWS::RDS::DBCluster', { DBClusterIdentifier: 'habits' });
const lines = (of: ALine[3]): readonly ALine[] => [
  ['AWS/RDS', 'ServerlessDatabaseCapacity', 'Average', of],
  ['AWS/RDS', 'CPUUtilization', 'Average', of],
  ['AWS/RDS', 'DatabaseConnections', 'Maximum', of],
];
const standing = anAssembly().with(cluster);

testClaim(claim, {
  met: [
    {
      given: 'all three of the cluster',
      facts: standing.with(aDashboard(...lines(aReferenceTo(cluster)))),
      shows: [{ logicalId: 'DBCluster' }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
    { given: 'all three by its name', facts: standing.with(aDashboard(...lines('habits'))) },
  ],
  notMet: [
    { given: 'those of another one', facts: standing.with(aDashboard(...lines('other'))), because: 'Capacity' },
    {
      given: 'no connections',
      facts: standing.with(aDashboard(...lines('habits').slice(0, 2))),
      because: 'Maximum of DatabaseConnections',
    },
  ],
  unknown: [{ given: 'an unresolved dimension', facts: standing.with(aDashboard(...lines(UNRESOLVED))) }],
  none: 'not-applicable',
  nothing: anAssembly().with({ ...cluster, region: 'us-west-2' }),
});
