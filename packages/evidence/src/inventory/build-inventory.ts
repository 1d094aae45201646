import { estimateCosts, type PriceBook } from '@hexastyle/cost';
import type { Environment } from '@hexastyle/environment';
import { isAbsent, type Absent, type AssemblyFacts } from '../facts/facts';
import { resourcesOfType } from '../facts/query';
import { costsByResource } from './costs-by-resource';
import { criticalResources } from './critical-resources';
import { estimateOf } from './estimate-of';
import { INVENTORY_VERSION, type Inventory } from './inventory';
import { inventoryAlarm } from './inventory-alarm';
import { placeOf } from './place-of';

/** What an inventory is made from, beside the assembly. */
export interface InventoryContext {
  readonly name: string;
  /** Absent: nobody has described the load, so that only what time costs is priced. */
  readonly environment: Environment | Absent;
  readonly commit: string;
  /** ISO 8601 instant. */
  readonly generatedAt: string;
  readonly books: readonly PriceBook[];
}

/** Builds the inventory of one environment. Pure. */
export const buildInventory = (assembly: AssemblyFacts, context: InventoryContext): Inventory => {
  const { name, environment, commit, generatedAt, books } = context;
  const { resources, resting } = assembly;
  const described = isAbsent(environment) ? undefined : environment;
  const estimate = estimateCosts({ name, environment: described, resources, resting }, { books, freeTier: false });
  const costOf = costsByResource(resources, estimate.lines);
  const critical = criticalResources(assembly);
  return {
    version: INVENTORY_VERSION,
    environment: name,
    commit,
    generatedAt,
    resources: resources.flatMap((resource) => {
      const cost = costOf(resource);
      if (cost === undefined) return [];
      const { type, constructPath, source } = resource;
      return {
        ...placeOf(resource),
        type,
        ...(constructPath !== undefined && { constructPath }),
        ...(source !== undefined && { source }),
        ...cost,
        critical: critical.has(resource),
      };
    }),
    alarms: resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').map((alarm) => inventoryAlarm(assembly, alarm)),
    estimate: estimateOf(estimate),
  };
};
