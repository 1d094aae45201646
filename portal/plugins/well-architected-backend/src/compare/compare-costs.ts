import type {
  ComponentCosts,
  CostComparison,
  InventoryResponse,
  InventorySum,
  InventoryUsd,
  ReportProblem,
} from '@hexastyle/plugin-well-architected-common';

const NOTHING: InventorySum = { usd: { low: 0, expected: 0, high: 0 }, unpriced: 0 };

/** Compares what two inventories are estimated to cost; without one of them, that side's reason. */
export function compareCosts(base: InventoryResponse, head: InventoryResponse): CostComparison {
  if (base.state !== 'read') {
    return unknown(base);
  }
  if (head.state !== 'read') {
    return unknown(head);
  }
  const [from, to] = [base.content.estimate, head.content.estimate];
  return {
    state: 'compared',
    base: from.total,
    head: to.total,
    difference: less(to.total, from.total),
    components: componentsOf(from.components, to.components),
  };
}

function unknown({ reason, fix }: ReportProblem): CostComparison {
  return { state: 'unknown', reason, fix };
}

type Components = readonly (InventorySum & { readonly name: string })[];

function componentsOf(from: Components, to: Components): readonly ComponentCosts[] {
  const names = [...new Set([...from, ...to].map(({ name }) => name))].sort();
  return names
    .map((name) => {
      const [base, head] = [sumOf(from, name), sumOf(to, name)];
      return { name, ...(base !== undefined && { base }), ...(head !== undefined && { head }) };
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

function sumOf(components: Components, wanted: string): InventorySum | undefined {
  const found = components.find(({ name }) => name === wanted);
  return found === undefined ? undefined : { usd: found.usd, unpriced: found.unpriced };
}

function sizeOf({ base = NOTHING, head = NOTHING }: ComponentCosts): number {
  return Math.abs(less(head, base).expected);
}

function less(head: InventorySum, base: InventorySum): InventoryUsd {
  return {
    low: head.usd.low - base.usd.low,
    expected: head.usd.expected - base.usd.expected,
    high: head.usd.high - base.usd.high,
  };
}
