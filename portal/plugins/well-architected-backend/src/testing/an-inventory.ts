import type { Inventory, InventorySum } from '@hexastyle/plugin-well-architected-common';

/** A sum that is the same at every load. */
export function aSum(usd: number, unpriced = 0): InventorySum {
  return { usd: { low: usd, expected: usd, high: usd }, unpriced };
}

/** A small whole inventory of the commit of `aReport`, to be varied. */
export function anInventory(changes: Partial<Inventory> = {}): Inventory {
  return {
    version: 1,
    environment: 'staging',
    commit: '9f3c1a2b4d',
    generatedAt: '2026-01-02T03:04:05.000Z',
    resources: [],
    alarms: [],
    estimate: { total: aSum(154), components: [{ name: 'data', ...aSum(154) }], measures: [] },
    ...changes,
  };
}

/** An inventory whose components cost so much. */
export function costing(components: Readonly<Record<string, number>>, changes: Partial<Inventory> = {}): Inventory {
  const total = Object.values(components).reduce((sum, usd) => sum + usd, 0);
  return anInventory({
    estimate: {
      total: aSum(total),
      components: Object.entries(components).map(([name, usd]) => ({ name, ...aSum(usd) })),
      measures: [],
    },
    ...changes,
  });
}
