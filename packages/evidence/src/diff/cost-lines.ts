import type { Style } from './change-lines';
import type { CostComparison, Costs } from './comparison';
import { oneLine } from './words-of-value';

const amount = (costs: Costs | undefined): string => {
  if (costs === undefined) return 'nothing';
  return `${costs.unpriced > 0 ? 'at least ' : ''}${costs.expected.toFixed(2)}`;
};

/** `100.00 → 110.00 (+10.00)` */
export const changeOfCost = (base: Costs | undefined, head: Costs | undefined): string => {
  const difference = (head?.expected ?? 0) - (base?.expected ?? 0);
  return `${amount(base)} → ${amount(head)} (${difference < 0 ? '' : '+'}${difference.toFixed(2)})`;
};

/** What the change costs a month at the expected load, as a whole and by component; nothing where costs stay as they are. */
export const costLines = (cost: CostComparison | undefined, style: Style): readonly string[] => {
  if (cost === undefined || cost.components.length === 0) return [];
  return [
    `  ${style('bold', 'Cost')} in USD a month: ${changeOfCost(cost.base, cost.head)}`,
    ...cost.components.map(({ name, base, head }) => `    ${oneLine(name)}: ${changeOfCost(base, head)}`),
    '',
  ];
};
