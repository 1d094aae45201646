import type { Inventory, InventoryPlace, InventoryResource } from '@hexastyle/plugin-well-architected-common';

const keyOf = ({ region, stack, logicalId }: InventoryPlace) => `${region}/${stack}/${logicalId}`;

/** The resources whose outage is one of the environment, and that no alarm watches. */
export function unwatchedResources({ resources, alarms }: Inventory): readonly InventoryResource[] {
  const watched = new Set(alarms.flatMap(({ watches }) => watches.map(keyOf)));
  return resources.filter((resource) => resource.critical && !watched.has(keyOf(resource)));
}
