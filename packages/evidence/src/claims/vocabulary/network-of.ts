import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
import { property, resourcesOfType } from '../../facts/query';
import { mentionsOf, rawOf } from './mentions';

/** The route tables of an assembly, found by what they serve: networks may have thousands of subnets. */
interface Network {
  readonly associationsOf: ReadonlyMap<ResourceFact, readonly ResourceFact[]>;
  readonly subnetsOf: ReadonlyMap<ResourceFact, readonly ResourceFact[]>;
  readonly routesOf: ReadonlyMap<ResourceFact, readonly ResourceFact[]>;
  /** Routes that may be in any table. */
  readonly looseRoutes: readonly ResourceFact[];
}

const add = <Value>(to: Map<ResourceFact, Value[]>, key: ResourceFact, value: Value): void => {
  const known = to.get(key);
  if (known === undefined) to.set(key, [value]);
  else known.push(value);
};

/** The table that a route is in or an association gives. */
export const tablesOf = (assembly: AssemblyFacts, from: ResourceFact): readonly ResourceFact[] =>
  mentionsOf(assembly, rawOf(from, 'RouteTableId'));

/** The network of an assembly. */
export const networkOf = onceFor((assembly: AssemblyFacts): Network => {
  const associationsOf = new Map<ResourceFact, ResourceFact[]>();
  const subnetsOf = new Map<ResourceFact, ResourceFact[]>();
  const routesOf = new Map<ResourceFact, ResourceFact[]>();
  for (const association of resourcesOfType(assembly, 'AWS::EC2::SubnetRouteTableAssociation'))
    for (const subnet of mentionsOf(assembly, rawOf(association, 'SubnetId'))) {
      add(associationsOf, subnet, association);
      for (const table of tablesOf(assembly, association)) add(subnetsOf, table, subnet);
    }
  const routes = resourcesOfType(assembly, 'AWS::EC2::Route');
  for (const route of routes) for (const table of tablesOf(assembly, route)) add(routesOf, table, route);
  return {
    associationsOf,
    subnetsOf,
    routesOf,
    looseRoutes: routes.filter(
      (route) => property(route, 'RouteTableId').kind === 'unresolved' && tablesOf(assembly, route).length === 0,
    ),
  };
});
