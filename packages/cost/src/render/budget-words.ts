import type { Estimate } from '../estimate/estimate';
import { usd } from './usd';

/** What the estimate means for the budget of the descriptor; `undefined` without a descriptor. */
export const budgetWords = ({ budget, total }: Estimate): string | undefined => {
  if (budget === undefined) return undefined;
  const expected = `${total.unpriced > 0 ? 'at least ' : ''}${usd(total.usd.expected)} USD`;
  return budget.isExceeded
    ? `The budget of ${usd(budget.monthlyUsd)} USD is below the expected ${expected}: raise budget.monthlyUsd in the descriptor, or buy less`
    : `The budget is ${usd(budget.monthlyUsd)} USD, the expected load costs ${expected}`;
};
