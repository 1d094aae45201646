import type { InventorySum, Inventory } from '@hexastyle/plugin-well-architected-common';
import type { ResourceView } from './resource-view';

/** A component with its price and its resources. */
export interface ComponentGroup {
  readonly name: string;
  /** Of the whole component, whatever is shown of it; absent when the estimate does not know it. */
  readonly sum?: InventorySum;
  /** Those that need an eye first, then the dearest. */
  readonly shown: readonly ResourceView[];
  readonly all: number;
}

/** The components with something to show, the dearest first. */
export function groupByComponent(
  { estimate, resources }: Inventory,
  shown: readonly ResourceView[],
): readonly ComponentGroup[] {
  const known = new Map(estimate.components.map((each) => [each.name, each]));
  const names = new Set([...known.keys(), ...resources.map(({ component }) => component)]);
  return [...names]
    .map((name) => {
      const found = known.get(name);
      return {
        name,
        ...(found !== undefined && { sum: found }),
        shown: shown.filter(({ resource }) => resource.component === name).sort(byNeed),
        all: resources.filter(({ component }) => component === name).length,
      };
    })
    .filter((group) => group.shown.length > 0);
}

function byNeed(a: ResourceView, b: ResourceView): number {
  return (
    Number(b.unwatched) - Number(a.unwatched) ||
    b.resource.cost.usd.expected - a.resource.cost.usd.expected ||
    a.id.localeCompare(b.id)
  );
}
