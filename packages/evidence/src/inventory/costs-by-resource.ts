import { sumOf, type CostLine } from '@hexastyle/cost';
import type { ResourceFact } from '../facts/facts';
import type { InventoryResource } from './inventory';

/** What one resource costs, and the component that it counts for. */
type CostOfResource = Pick<InventoryResource, 'component' | 'cost'>;

const kindOf = (lines: readonly CostLine[]): InventoryResource['cost']['kind'] => {
  if (lines.some(({ kind }) => kind === 'unpriced')) return 'unpriced';
  return lines.some(({ kind }) => kind === 'priced') ? 'priced' : 'free';
};

const keyOf = (...parts: readonly string[]): string => parts.join('\n');

/**
 * Gives each line of an estimate to the resource that it is about. A line may be billed in another region than its
 * resource, such as a copy; so the region decides only between stacks of one name.
 */
export const costsByResource = (
  resources: readonly ResourceFact[],
  lines: readonly CostLine[],
): ((resource: ResourceFact) => CostOfResource | undefined) => {
  const homes = new Map<string, ResourceFact>();
  for (const resource of resources) {
    const { region, stack, logicalId } = resource;
    homes.set(keyOf(region, stack, logicalId), resource);
    if (!homes.has(keyOf(stack, logicalId))) homes.set(keyOf(stack, logicalId), resource);
  }
  const own = new Map<ResourceFact, CostLine[]>();
  for (const line of lines) {
    const { region, stack, logicalId } = line;
    const home = homes.get(keyOf(region, stack, logicalId)) ?? homes.get(keyOf(stack, logicalId));
    if (home !== undefined) own.set(home, [...(own.get(home) ?? []), line]);
  }
  return (resource) => {
    const found = own.get(resource) ?? [];
    const [first] = found;
    if (first === undefined) return undefined;
    return { component: first.component, cost: { kind: kindOf(found), usd: sumOf(found).usd } };
  };
};
