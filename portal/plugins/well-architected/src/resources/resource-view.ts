import type {
  Inventory,
  InventoryAlarm,
  InventoryPlace,
  InventoryResource,
  JudgedClaim,
  Report,
} from '@hexastyle/plugin-well-architected-common';

/** A resource with everything that is known about it. */
export interface ResourceView {
  readonly resource: InventoryResource;
  /** As in addresses: `hexastyle-staging-data/DatabaseCluster5B53A178`. */
  readonly id: string;
  readonly alarms: readonly InventoryAlarm[];
  /** `undefined`: there is no report that could say. */
  readonly claims: readonly JudgedClaim[] | undefined;
  /** Critical, and no alarm watches it. */
  readonly unwatched: boolean;
}

/** Joins resources with the alarms that watch them and the claims whose evidence names them. */
export function resourceViews(inventory: Inventory, report: Report | undefined): readonly ResourceView[] {
  const alarms = byPlace(inventory.alarms, ({ watches }) => watches);
  const claims =
    report && byPlace(report.claims, ({ evidence }) => evidence.filter((each) => each.kind === 'resource'));
  return inventory.resources.map((resource) => {
    const own = alarms.get(keyOf(resource)) ?? [];
    return {
      resource,
      id: `${resource.stack}/${resource.logicalId}`,
      alarms: own,
      claims: claims && (claims.get(keyOf(resource)) ?? []),
      unwatched: resource.critical && own.length === 0,
    };
  });
}

/** What names a place, by that place; each once. */
function byPlace<T>(things: readonly T[], placesOf: (thing: T) => readonly InventoryPlace[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(placesOf(thing).map(keyOf))) {
      const known = found.get(key);
      if (known === undefined) {
        found.set(key, [thing]);
      } else {
        known.push(thing);
      }
    }
  }
  return found;
}

function keyOf({ region, stack, logicalId }: InventoryPlace): string {
  return [region, stack, logicalId].join('\n');
}
