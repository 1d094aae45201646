import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { internetRouteIsForNatOnly as claim } from './internet-route-is-for-nat-only';

const gateway = aResource('AWS::EC2::InternetGateway', {}, { logicalId: 'Gateway' });
const table = aResource('AWS::EC2::RouteTable', {}, { logicalId: 'Table' });
const subnet = aResource('AWS::EC2::Subnet', {}, { logicalId: 'Subnet' });
const association = aResource('AWS::EC2::SubnetRouteTableAssociation', {
  SubnetId: aReferenceTo(subnet),
  RouteTableId: aReferenceTo(table),
});
const route = (RouteTableId: TemplateValue, GatewayId: TemplateValue = aReferenceTo(gateway)) =>
  aResource('AWS::EC2::Route', { RouteTableId, GatewayId });
const rules = aResource('AWS::EC2::SubnetNetworkAclAssociation', { SubnetId: aReferenceTo(subnet) });
const tenant = aResource('AWS::Lambda::Function', { VpcConfig: { SubnetIds: [aReferenceTo(subnet)] } });
const nat = aResource('AWS::EC2::NatGateway', { SubnetId: aReferenceTo(subnet) });
const standing = anAssembly().with(gateway, table, subnet, association, nat);
const open = standing.with(route(aReferenceTo(table)));

testClaim(claim, {
  met: [
    { given: 'a NAT gateway alone', facts: open, shows: [{ property: 'GatewayId' }] },
    { given: 'rules of the network for it', facts: open.with(rules) },
  ],
  notMet: [
    {
      given: 'a function beside it',
      facts: open.with(tenant),
      because: 'stands in',
    },
    {
      given: 'a function beside it, and the gateway by its id',
      facts: standing.with(route(aReferenceTo(table), 'igw-0123456789abcdef0'), tenant),
      because: 'stands in',
    },
    {
      given: 'a database beside it',
      facts: open.with(aResource('AWS::RDS::DBSubnetGroup', { SubnetIds: [aReferenceTo(subnet)] })),
      because: '/Test/DBSubnetGroup stands in',
    },
  ],
  unknown: [
    { given: 'a route of an unresolved table', facts: standing.with(route(UNRESOLVED)) },
    {
      given: 'a function, and a route to who knows where',
      facts: standing.with(route(aReferenceTo(table), UNRESOLVED), tenant),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});

test('given a route to a private network only, then the claim is not applicable', () => {
  const vpn = aResource('AWS::EC2::VPNGateway');
  const facts = standing.with(vpn, route(aReferenceTo(table), aReferenceTo(vpn)), tenant).facts();
  expect(claim.evaluate(facts).kind).toBe('not-applicable');
});
