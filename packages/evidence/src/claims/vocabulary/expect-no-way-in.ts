import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { cannotTell, fails, holds, type Check } from './check';
import { leadsTo } from './leads-to';
import { networkOf, tablesOf } from './network-of';

const namesItsTable = (assembly: AssemblyFacts, association: ResourceFact): boolean =>
  property(association, 'RouteTableId').kind === 'found' && tablesOf(assembly, association).length > 0;

/**
 * No route of the subnet goes straight to an internet gateway. A route whose gateway is unresolved may, and so may those of
 * a table that the assembly does not show, such as the main table of a network, which serves every subnet without its own.
 */
export const expectNoWayIn = (assembly: AssemblyFacts, subnet: ResourceFact): Check => {
  const { associationsOf, routesOf, looseRoutes } = networkOf(assembly);
  const associations = associationsOf.get(subnet) ?? [];
  const own = associations.flatMap((each) => tablesOf(assembly, each)).flatMap((table) => routesOf.get(table) ?? []);
  const wayIn = own.find((route) => leadsTo(assembly, route) === 'internet');
  if (wayIn !== undefined)
    return fails(
      `${nameOf(subnet)} has a route to the internet gateway`,
      evidenceOf(subnet),
      evidenceOf(wayIn, 'GatewayId'),
    );
  const unclear = [...own, ...looseRoutes].find((route) => leadsTo(assembly, route) !== 'elsewhere');
  if (unclear !== undefined)
    return cannotTell(`where ${nameOf(unclear)} leads is unresolved`, evidenceOf(unclear, 'GatewayId'));
  return associations.length > 0 && associations.every((each) => namesItsTable(assembly, each))
    ? holds(evidenceOf(subnet))
    : cannotTell(`the route table of ${nameOf(subnet)} is not in the assembly`, evidenceOf(subnet));
};
