import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { cacheSpansZones as claim } from './cache-spans-zones';

const inZones = (...zones: readonly TemplateValue[]) => {
  const subnets = zones.map((AvailabilityZone, index) =>
    aResource('AWS::EC2::Subnet', { AvailabilityZone }, { logicalId: `Subnet${index}` }),
  );
  const SubnetIds = subnets.map((each) => aReferenceTo(each));
  return anAssembly().with(...subnets, aResource('AWS::ElastiCache::ServerlessCache', { SubnetIds }));
};

const nodes = (changes: TemplateObject) => {
  const one = aResource('AWS::EC2::Subnet', { AvailabilityZone: 'us-east-1a' }, { logicalId: 'One' });
  const two = aResource('AWS::EC2::Subnet', { AvailabilityZone: 'us-east-1b' }, { logicalId: 'Two' });
  const group = aResource('AWS::ElastiCache::SubnetGroup', { SubnetIds: [aReferenceTo(one), aReferenceTo(two)] });
  const cache = { CacheSubnetGroupName: aReferenceTo(group), ...changes };
  return anAssembly().with(one, two, group, aResource('AWS::ElastiCache::ReplicationGroup', cache));
};

testClaim(claim, {
  met: [
    { given: 'two zones', facts: inZones('us-east-1a', 'us-east-1b'), shows: [{ property: 'SubnetIds.0' }] },
    { given: 'nodes in two zones', facts: nodes({ MultiAZEnabled: 'true' }) },
  ],
  notMet: [
    { given: 'nodes in one zone of two', facts: nodes({}), because: 'MultiAZEnabled of /Test/ReplicationGroup' },
    {
      given: 'nodes that name no subnets',
      facts: anAssembly().with(aResource('AWS::MemoryDB::Cluster')),
      because: 'SubnetGroupName',
    },
    { given: 'one zone', facts: inZones('us-east-1a'), because: 'spans 1 of 2' },
    { given: 'no subnet', facts: inZones(), because: 'not set or empty' },
  ],
  unknown: [
    { given: 'an unresolved zone', facts: inZones(UNRESOLVED, 'us-east-1b') },
    {
      given: 'unresolved subnets',
      facts: anAssembly().with(aResource('AWS::ElastiCache::ServerlessCache', { SubnetIds: UNRESOLVED })),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
