import type { InventorySum, InventoryUsd } from '@hexastyle/evidence/inventory';

/** What one component costs on each side; a side that has no such component is absent. */
export interface ComponentCosts {
  readonly name: string;
  readonly base?: InventorySum;
  readonly head?: InventorySum;
}

/** What the two sides of a comparison are expected to cost a month. */
export type CostComparison =
  | {
      readonly state: 'compared';
      readonly base: InventorySum;
      readonly head: InventorySum;
      /** Head less base, of what has a price. */
      readonly difference: InventoryUsd;
      /** All of them, also those that cost the same; the largest difference first. */
      readonly components: readonly ComponentCosts[];
    }
  /** There is no inventory of a side's commit. */
  | { readonly state: 'unknown'; readonly reason: string; readonly fix: string };
