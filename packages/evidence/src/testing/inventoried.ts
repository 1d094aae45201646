import { readPriceBooks } from '@hexastyle/cost';
import { isAbsent, type Facts } from '../facts/facts';
import { buildInventory } from '../inventory/build-inventory';
import type { Inventory } from '../inventory/inventory';

/** The inventory of facts by the price books that ship, as staging's at one commit. */
export const inventoried = ({ assembly, environment }: Facts): Inventory => {
  if (isAbsent(assembly)) throw new Error(assembly.absent);
  return buildInventory(assembly, {
    name: 'staging',
    environment,
    commit: '0123456789abcdef0123456789abcdef01234567',
    generatedAt: '2026-11-23T10:00:00.000Z',
    books: readPriceBooks(),
  });
};
