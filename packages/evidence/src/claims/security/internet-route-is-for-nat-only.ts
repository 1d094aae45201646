import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { leadsTo } from '../vocabulary/leads-to';
import { mentionsOf } from '../vocabulary/mentions';
import { networkOf, tablesOf } from '../vocabulary/network-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What names a subnet without standing in it. */
const HARMLESS: ReadonlySet<string> = new Set([
  'AWS::EC2::NatGateway',
  'AWS::EC2::Subnet',
  'AWS::EC2::SubnetCidrBlock',
  'AWS::EC2::SubnetNetworkAclAssociation',
  'AWS::EC2::SubnetRouteTableAssociation',
]);

/** The first resource that stands in each subnet. */
const tenantsOf = onceFor((assembly: AssemblyFacts): ReadonlyMap<ResourceFact, ResourceFact> => {
  const tenants = new Map<ResourceFact, ResourceFact>();
  for (const each of assembly.resources)
    if (!HARMLESS.has(each.type))
      for (const subnet of mentionsOf(assembly, each.properties)) if (!tenants.has(subnet)) tenants.set(subnet, each);
  return tenants;
});

const holdsNatOnly = (assembly: AssemblyFacts, subnet: ResourceFact): Check => {
  const tenant = tenantsOf(assembly).get(subnet);
  return tenant === undefined
    ? holds(evidenceOf(subnet))
    : fails(`${nameOf(tenant)} stands in ${nameOf(subnet)}, which has a route to the internet`, evidenceOf(tenant));
};

const check = (assembly: AssemblyFacts, route: ResourceFact): Check => {
  const { subnetsOf } = networkOf(assembly);
  const subnets = tablesOf(assembly, route).flatMap((table) => subnetsOf.get(table) ?? []);
  if (subnets.length === 0)
    return cannotTell(`which subnets ${nameOf(route)} serves is unresolved`, evidenceOf(route, 'RouteTableId'));
  const found = allOf(
    holds(evidenceOf(route, 'GatewayId')),
    ...subnets.map((subnet) => holdsNatOnly(assembly, subnet)),
  );
  return found.kind === 'fails' && leadsTo(assembly, route) === 'unclear'
    ? cannotTell(`where ${nameOf(route)} leads is unresolved`, evidenceOf(route, 'GatewayId'))
    : found;
};

export const internetRouteIsForNatOnly: Claim = {
  id: 'internet-route-is-for-nat-only',
  pillar: 'security',
  section: 'Network Security',
  principles: ['Apply security at all layers'],
  statement: 'In the subnets with a route to the internet stand NAT gateways and nothing else.',
  bestPractices: ['SEC05-BP01'],
  fix: 'Put it into the subnets of type PRIVATE_WITH_EGRESS or PRIVATE_ISOLATED.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::EC2::Route')
          .filter((route) => leadsTo(assembly, route) !== 'elsewhere')
          .map((route) => check(assembly, route)),
        {
          met: 'NAT gateways are all that the internet gateway serves.',
          none: notApplicable('The assembly has no route to an internet gateway.'),
        },
      ),
    ),
};
