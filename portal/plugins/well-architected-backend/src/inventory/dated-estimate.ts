import type { InventorySum } from '@hexastyle/plugin-well-architected-common';

/** The sum of an inventory, and of when it is. */
export interface DatedEstimate {
  readonly state: 'read';
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly total: InventorySum;
}
