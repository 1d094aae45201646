import type { Inventory, InventorySum, JudgedClaim, Report, Verdict } from '@hexastyle/plugin-well-architected-common';
import type { ComponentGroup } from '../resources/group-by-component';
import { groupByComponent } from '../resources/group-by-component';
import { resourceViews } from '../resources/resource-view';

/** What of an environment belongs to some of its components. */
export interface ComponentShare {
  readonly groups: readonly ComponentGroup[];
  /** Each once, those that need an eye first. `undefined`: there is no report that could say. */
  readonly claims: readonly JudgedClaim[] | undefined;
  /** `undefined`: the estimate does not know every one of the groups. */
  readonly sum: InventorySum | undefined;
}

const NEED: Readonly<Record<Verdict, number>> = {
  missing: 0,
  drifted: 1,
  'not-checked': 2,
  waived: 3,
  attested: 4,
  verified: 5,
  'not-applicable': 6,
};

/** The resources of the named components, the claims whose evidence lies in them, and what they cost together. */
export function componentShare(
  inventory: Inventory,
  report: Report | undefined,
  names: readonly string[],
): ComponentShare {
  const own = resourceViews(inventory, report).filter(({ resource }) => names.includes(resource.component));
  const groups = groupByComponent(inventory, own);
  const named = new Set(own.flatMap(({ claims = [] }) => claims));
  const sums = groups.map(({ sum }) => sum);
  return {
    groups,
    claims: report && [...named].sort((a, b) => NEED[a.verdict] - NEED[b.verdict] || a.id.localeCompare(b.id)),
    sum: sums.every((sum) => sum !== undefined) ? addSums(sums) : undefined,
  };
}

function addSums(sums: readonly InventorySum[]): InventorySum {
  const total = { usd: { low: 0, expected: 0, high: 0 }, unpriced: 0 };
  for (const { usd, unpriced } of sums) {
    total.usd.low += usd.low;
    total.usd.expected += usd.expected;
    total.usd.high += usd.high;
    total.unpriced += unpriced;
  }
  return total;
}
