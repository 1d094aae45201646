import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionSpansZones as claim } from './function-spans-zones';

const inZones = (...zones: readonly TemplateValue[]) => {
  const subnets = zones.map((AvailabilityZone, index) =>
    aResource('AWS::EC2::Subnet', { AvailabilityZone }, { logicalId: `Subnet${index}` }),
  );
  const SubnetIds = subnets.map((each) => aReferenceTo(each));
  return anAssembly().with(...subnets, aResource('AWS::Lambda::Function', { VpcConfig: { SubnetIds } }));
};

testClaim(claim, {
  met: [
    {
      given: 'subnets in two zones',
      facts: inZones('us-east-1a', 'us-east-1b'),
      shows: [{ property: 'VpcConfig.SubnetIds.0' }, { property: 'AvailabilityZone', actual: 'us-east-1a' }],
    },
  ],
  notMet: [
    { given: 'two subnets in one zone', facts: inZones('us-east-1a', 'us-east-1a'), because: 'spans 1 of 2' },
    { given: 'no subnet', facts: inZones() },
  ],
  unknown: [
    { given: 'an unresolved zone', facts: inZones('us-east-1a', UNRESOLVED) },
    { given: 'no descriptor', facts: inZones('us-east-1a').but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
