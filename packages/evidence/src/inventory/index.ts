export * from './inventory';
export { InventoryError } from './inventory-error';
export type { InventoryErrorCode } from './inventory-error';
export { LARGEST_INVENTORY, parseInventory } from './parse-inventory';
