import type { InventoryPlace } from './inventory';

/** Where something stands, and nothing else of it. */
export const placeOf = ({ region, stack, logicalId }: InventoryPlace): InventoryPlace => ({ region, stack, logicalId });
