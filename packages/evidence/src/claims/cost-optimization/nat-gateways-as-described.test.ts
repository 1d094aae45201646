import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { natGatewaysAsDescribed as claim } from './nat-gateways-as-described';

const network = anAssembly().with(aResource('AWS::EC2::VPC'));
const gateway = aResource('AWS::EC2::NatGateway');

testClaim(claim, {
  met: [
    { given: 'one gateway', facts: network.with(gateway), shows: [{ logicalId: 'VPC' }, { logicalId: 'NatGateway' }] },
  ],
  notMet: [
    { given: 'two gateways', facts: network.with(gateway, gateway), because: 'has 2 NAT gateways' },
    { given: 'no gateway', facts: network, because: 'the descriptor asks for 1' },
  ],
  unknown: [
    { given: 'no descriptor', facts: network.but({ environment: { absent: 'no descriptor' } }) },
    { given: 'a gateway that may not be made', facts: network.with({ ...gateway, undecidedCondition: 'IsPaid' }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
