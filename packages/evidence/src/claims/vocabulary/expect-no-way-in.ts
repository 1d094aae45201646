import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { cannotTell, fails, holds, type Check } from './check';
import { mentions, mentionsOf, rawOf } from './mentions';

/** No route of the subnet goes straight to an internet gateway; one whose gateway is unresolved may. */
export const expectNoWayIn = (assembly: AssemblyFacts, subnet: ResourceFact): Check => {
  const tables = resourcesOfType(assembly, 'AWS::EC2::SubnetRouteTableAssociation')
    .filter((each) => mentions(assembly, rawOf(each, 'SubnetId'), subnet))
    .flatMap((each) => mentionsOf(assembly, rawOf(each, 'RouteTableId')));
  const routes = resourcesOfType(assembly, 'AWS::EC2::Route').filter((route) =>
    tables.some((table) => mentions(assembly, rawOf(route, 'RouteTableId'), table)),
  );
  const isWayIn = (route: ResourceFact): boolean =>
    mentionsOf(assembly, rawOf(route, 'GatewayId')).some(({ type }) => type === 'AWS::EC2::InternetGateway');
  if (routes.some(isWayIn)) return fails(`${nameOf(subnet)} has a route to the internet gateway`, evidenceOf(subnet));
  const unclear = routes.find((route) => property(route, 'GatewayId').kind === 'unresolved');
  return unclear === undefined
    ? holds(evidenceOf(subnet))
    : cannotTell(`where ${nameOf(unclear)} leads is unresolved`, evidenceOf(unclear, 'GatewayId'));
};
