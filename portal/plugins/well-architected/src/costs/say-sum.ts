import type { InventorySum, InventoryUsd } from '@hexastyle/plugin-well-architected-common';
import { sayUsd } from './say-usd';

/** `$12.00`, or `at least $12.00` when something in it costs what nobody here knows. */
export function saySum({ usd, unpriced }: InventorySum, level: keyof InventoryUsd): string {
  return unpriced > 0 ? `at least ${sayUsd(usd[level])}` : sayUsd(usd[level]);
}
