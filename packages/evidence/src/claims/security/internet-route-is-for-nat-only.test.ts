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
const route = (RouteTableId: TemplateValue) =>
  aResource('AWS::EC2::Route', { RouteTableId, GatewayId: aReferenceTo(gateway) });
const nat = aResource('AWS::EC2::NatGateway', { SubnetId: aReferenceTo(subnet) });
const standing = anAssembly().with(gateway, table, subnet, association, nat);
const open = standing.with(route(aReferenceTo(table)));

testClaim(claim, {
  met: [{ given: 'a NAT gateway alone', facts: open, shows: [{ property: 'GatewayId' }] }],
  notMet: [
    {
      given: 'a function beside it',
      facts: open.with(aResource('AWS::Lambda::Function', { VpcConfig: { SubnetIds: [aReferenceTo(subnet)] } })),
      because: 'stands in',
    },
    {
      given: 'a database beside it',
      facts: open.with(aResource('AWS::RDS::DBSubnetGroup', { SubnetIds: [aReferenceTo(subnet)] })),
      because: '/Test/DBSubnetGroup stands in',
    },
  ],
  unknown: [{ given: 'a route of an unresolved table', facts: standing.with(route(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
