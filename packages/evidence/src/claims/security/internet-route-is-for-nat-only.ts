import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { mentions, mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const ASSOCIATION = 'AWS::EC2::SubnetRouteTableAssociation';
/** What names a subnet without standing in it. */
const HARMLESS: readonly string[] = ['AWS::EC2::Subnet', 'AWS::EC2::NatGateway', ASSOCIATION];

const publicSubnets = (assembly: AssemblyFacts, route: ResourceFact): readonly ResourceFact[] => {
  const tables = mentionsOf(assembly, rawOf(route, 'RouteTableId'));
  return resourcesOfType(assembly, ASSOCIATION)
    .filter((each) => tables.some((table) => mentions(assembly, rawOf(each, 'RouteTableId'), table)))
    .flatMap((each) => mentionsOf(assembly, rawOf(each, 'SubnetId')));
};

const holdsNatOnly = (assembly: AssemblyFacts, subnet: ResourceFact): Check => {
  const tenant = assembly.resources.find(
    (each) => !HARMLESS.includes(each.type) && mentions(assembly, each.properties, subnet),
  );
  return tenant === undefined
    ? holds(evidenceOf(subnet))
    : fails(`${nameOf(tenant)} stands in ${nameOf(subnet)}, which has a route to the internet`, evidenceOf(tenant));
};

const check = (assembly: AssemblyFacts, route: ResourceFact): Check => {
  const subnets = publicSubnets(assembly, route);
  return subnets.length === 0
    ? cannotTell(`which subnets ${nameOf(route)} serves is unresolved`, evidenceOf(route, 'RouteTableId'))
    : allOf(holds(evidenceOf(route, 'GatewayId')), ...subnets.map((subnet) => holdsNatOnly(assembly, subnet)));
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
          .filter((route) => property(route, 'GatewayId').kind !== 'absent')
          .map((route) => check(assembly, route)),
        {
          met: 'NAT gateways are all that the internet gateway serves.',
          none: notApplicable('The assembly has no route to an internet gateway.'),
        },
      ),
    ),
};
