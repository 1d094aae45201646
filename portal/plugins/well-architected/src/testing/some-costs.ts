import type { CostDay, Inventory, InventorySum, InventoryUsd } from '@hexastyle/plugin-well-architected-common';

/** What a day cost by component; final unless said otherwise. */
export function aCostDay(date: string, components: Readonly<Record<string, number>>, estimated = false): CostDay {
  const total = Object.values(components).reduce((sum, amount) => sum + amount, 0);
  return { date, components, total, estimated };
}

interface Amounts {
  readonly total?: InventoryUsd;
  readonly components?: Readonly<Record<string, InventoryUsd>>;
}

/** An estimate of the given amounts with a price for everything, to be varied. */
export function anEstimate(
  { total = { low: 100, expected: 150, high: 250 }, components = {} }: Amounts = {},
  changes: Partial<Inventory['estimate']> = {},
): Inventory['estimate'] {
  return {
    total: priced(total),
    components: Object.entries(components).map(([name, usd]) => ({ name, ...priced(usd) })),
    measures: [],
    ...changes,
  };
}

/** An inventory with nothing but an estimate. */
export function anInventory(estimate: Inventory['estimate']): Inventory {
  return {
    version: 1,
    environment: 'staging',
    commit: '9f3c1a2b4d5e6f70',
    generatedAt: '2026-01-02T03:04:05.000Z',
    resources: [],
    alarms: [],
    estimate,
  };
}

function priced(usd: InventoryUsd): InventorySum {
  return { usd, unpriced: 0 };
}
