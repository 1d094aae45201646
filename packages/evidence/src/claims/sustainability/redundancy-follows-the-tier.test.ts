import { aReferenceTo, aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { redundancyFollowsTheTier as claim } from './redundancy-follows-the-tier';

const cluster = aResource('AWS::RDS::DBCluster');
const instance = aResource('AWS::RDS::DBInstance', { DBClusterIdentifier: aReferenceTo(cluster) });
const reader = { ...instance, logicalId: 'Reader' };
const production = anAssembly().but({ environment: anEnvironment({ tier: 'production' }) });

testClaim(claim, {
  met: [
    {
      given: 'one instance in staging',
      facts: anAssembly().with(cluster, instance),
      shows: [{ logicalId: 'DBCluster' }, { logicalId: 'DBInstance' }],
    },
    { given: 'two in production', facts: production.with(cluster, instance, reader) },
  ],
  notMet: [
    {
      given: 'two in staging',
      facts: anAssembly().with(cluster, instance, reader),
      because: '/Test/DBCluster has 2 instances, the tier staging needs 1',
    },
    { given: 'one in production', facts: production.with(cluster, instance), because: 'has 1 instances' },
    { given: 'none', facts: anAssembly().with(cluster), because: 'has 0 instances' },
  ],
  unknown: [
    {
      given: 'an instance that may not be',
      facts: anAssembly().with(cluster, { ...instance, undecidedCondition: 'If' }),
    },
    {
      given: 'no descriptor',
      facts: anAssembly()
        .with(cluster)
        .but({ environment: { absent: 'no descriptor' } }),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
