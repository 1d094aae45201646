import type { InventorySum } from '@hexastyle/plugin-well-architected-common';

const usd = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/** What is expected a month. A sum that leaves something out is a lower bound, and says so. */
export function sayEstimate(estimate: InventorySum | undefined): string {
  if (estimate === undefined) {
    return 'not known';
  }
  const expected = usd.format(estimate.usd.expected);
  return estimate.unpriced > 0 ? `at least ${expected}` : expected;
}
