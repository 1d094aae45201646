import type { TemplateObject, TemplateValue } from '../../facts/value';
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
const url = (AuthType: TemplateValue) => aResource('AWS::Lambda::Url', { AuthType });
const leading = (GatewayId: TemplateValue, RouteTableId: TemplateValue = aReferenceTo(table)) =>
  aResource('AWS::EC2::Route', { RouteTableId, GatewayId });
const inside = anAssembly().with(subnet, table, gateway, association, handler);

testClaim(claim, {
  met: [
    {
      given: 'a function and a database out of reach',
      facts: inside.with(instance(false)),
      shows: [{ property: 'VpcConfig.SubnetIds.0' }, { logicalId: 'Subnet' }, { property: 'PubliclyAccessible' }],
    },
    { given: 'a URL whose callers sign', facts: inside.with(url('AWS_IAM')) },
    {
      given: 'a route to a private network',
      facts: inside.with(aResource('AWS::EC2::VPNGateway'), leading(aReferenceTo(aResource('AWS::EC2::VPNGateway')))),
    },
    { given: 'a route to a private network by its id', facts: inside.with(leading('vgw-0123456789abcdef0')) },
  ],
  notMet: [
    {
      given: 'a search domain with an address of the internet',
      facts: anAssembly().with(aResource('AWS::OpenSearchService::Domain')),
      because: 'VPCOptions',
    },
    {
      given: 'a warehouse that is public',
      facts: anAssembly().with(aResource('AWS::Redshift::Cluster', { PubliclyAccessible: true })),
      because: 'PubliclyAccessible',
    },
    {
      given: 'a subnet with a route to the internet gateway',
      facts: inside.with(route),
      because: '/Test/Subnet has a route to the internet gateway',
    },
    {
      given: 'a route to an internet gateway by its id',
      facts: inside.with(leading('igw-0123456789abcdef0')),
      because: 'has a route to the internet gateway',
    },
    { given: 'a URL that answers everybody', facts: inside.with(url('NONE')), because: 'AuthType' },
    { given: 'a public database', facts: inside.with(instance(true)), because: 'PubliclyAccessible' },
    { given: 'a function outside of the network', facts: anAssembly().with(aResource('AWS::Lambda::Function')) },
  ],
  unknown: [
    {
      given: 'a route to an unresolved gateway',
      facts: inside.with(leading(UNRESOLVED)),
      because: 'where /Test/Route leads is unresolved',
    },
    {
      given: 'a route to the internet that may be in any table',
      facts: inside.with(leading(aReferenceTo(gateway), UNRESOLVED)),
      because: 'where /Test/Route leads is unresolved',
    },
    { given: 'a gateway of an unknown kind', facts: inside.with(leading('gateway-1')) },
    {
      given: 'a subnet that has the main table of its network',
      facts: anAssembly().with(subnet, handler),
      because: 'the route table of /Test/Subnet is not in the assembly',
    },
    {
      given: 'a table that is not in the assembly',
      facts: anAssembly().with(
        subnet,
        handler,
        aResource('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: aReferenceTo(subnet), RouteTableId: 'rtb-1' }),
      ),
      because: 'the route table of /Test/Subnet is not in the assembly',
    },
    { given: 'an unresolved database', facts: inside.with(instance(UNRESOLVED)) },
    { given: 'an unresolved kind of URL', facts: inside.with(url(UNRESOLVED)) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});

test('given thousands of subnets, tables and routes, then the claim is judged in time', () => {
  const count = 4000;
  const many = (type: string, properties: (index: number) => TemplateObject) =>
    Array.from({ length: count }, (_, index) => aResource(type, properties(index), { logicalId: `${type}${index}` }));
  const subnets = many('AWS::EC2::Subnet', () => ({}));
  const tables = many('AWS::EC2::RouteTable', () => ({}));
  const facts = anAssembly()
    .with(...subnets, ...tables, gateway)
    .with(
      ...many('AWS::EC2::SubnetRouteTableAssociation', (index) => ({
        SubnetId: aReferenceTo(subnets[index] ?? subnet),
        RouteTableId: aReferenceTo(tables[index] ?? table),
      })),
    )
    .with(...many('AWS::EC2::Route', () => ({ RouteTableId: aReferenceTo(table), GatewayId: aReferenceTo(gateway) })))
    .with(aResource('AWS::Lambda::Function', { VpcConfig: { SubnetIds: subnets.map((each) => aReferenceTo(each)) } }))
    .facts();
  const begun = performance.now();
  expect(claim.evaluate(facts).kind).toBe('met');
  expect(performance.now() - begun).toBeLessThan(5_000);
});
