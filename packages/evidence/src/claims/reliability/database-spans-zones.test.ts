import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseSpansZones as claim } from './database-spans-zones';

const inZones = (...zones: readonly TemplateValue[]) => {
  const subnets = zones.map((AvailabilityZone, index) =>
    aResource('AWS::EC2::Subnet', { AvailabilityZone }, { logicalId: `Subnet${index}` }),
  );
  const group = aResource('AWS::RDS::DBSubnetGroup', { SubnetIds: subnets.map((each) => aReferenceTo(each)) });
  return anAssembly().with(
    ...subnets,
    group,
    aResource('AWS::RDS::DBCluster', { DBSubnetGroupName: aReferenceTo(group) }),
  );
};

testClaim(claim, {
  met: [
    {
      given: 'a subnet group in two zones',
      facts: inZones('us-east-1a', 'us-east-1b'),
      shows: [{ property: 'DBSubnetGroupName' }, { property: 'SubnetIds.0' }],
    },
  ],
  notMet: [
    {
      given: 'an instance of its own without a subnet group',
      facts: inZones('us-east-1a', 'us-east-1b').with(aResource('AWS::RDS::DBInstance', {}, { logicalId: 'Alone' })),
      because: 'DBSubnetGroupName of /Test/Alone is not set',
    },
    { given: 'a subnet group in one zone', facts: inZones('us-east-1a', 'us-east-1a'), because: 'spans 1 of 2' },
    { given: 'a cluster without a subnet group', facts: anAssembly().with(aResource('AWS::RDS::DBCluster')) },
  ],
  unknown: [{ given: 'an unresolved zone', facts: inZones('us-east-1a', UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
