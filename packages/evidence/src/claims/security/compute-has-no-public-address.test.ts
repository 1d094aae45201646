import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { computeHasNoPublicAddress as claim } from './compute-has-no-public-address';

const subnet = aResource('AWS::EC2::Subnet');
const table = aResource('AWS::EC2::RouteTable');
const gateway = aResource('AWS::EC2::InternetGateway');
const association = aResource('AWS::EC2::SubnetRouteTableAssociation', {
  SubnetId: aReferenceTo(subnet),
  RouteTableId: aReferenceTo(table),
});
const route = aResource('AWS::EC2::Route', { RouteTableId: aReferenceTo(table), GatewayId: aReferenceTo(gateway) });
const handler = aResource('AWS::Lambda::Function', { VpcConfig: { SubnetIds: [aReferenceTo(subnet)] } });
const instance = (PubliclyAccessible: TemplateValue) => aResource('AWS::RDS::DBInstance', { PubliclyAccessible });
const inside = anAssembly().with(subnet, table, gateway, association, handler);

testClaim(claim, {
  met: [
    {
      given: 'a function and a database out of reach',
      facts: inside.with(instance(false)),
      shows: [{ property: 'VpcConfig.SubnetIds.0' }, { logicalId: 'Subnet' }, { property: 'PubliclyAccessible' }],
    },
  ],
  notMet: [
    {
      given: 'a subnet with a route to the internet gateway',
      facts: inside.with(route),
      because: '/Test/Subnet has a route to the internet gateway',
    },
    { given: 'a public database', facts: inside.with(instance(true)), because: 'PubliclyAccessible' },
    { given: 'a function outside of the network', facts: anAssembly().with(aResource('AWS::Lambda::Function')) },
  ],
  unknown: [
    {
      given: 'a route to an unresolved gateway',
      facts: inside.with(aResource('AWS::EC2::Route', { RouteTableId: aReferenceTo(table), GatewayId: UNRESOLVED })),
      because: 'where /Test/Route leads is unresolved',
    },
    { given: 'an unresolved database', facts: inside.with(instance(UNRESOLVED)) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
