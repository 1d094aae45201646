import type { Inventory } from '@hexastyle/plugin-well-architected-common';
import type { Judged } from '../figures/judged';
import { JudgedLine } from '../figures/judged-line';
import { sayUsd } from './say-usd';

interface EstimateBudgetProps {
  readonly budget: NonNullable<Inventory['estimate']['budget']>;
  /** How many charges have no known price. */
  readonly unpriced: number;
}

/** Whether the budget is enough for the expected load. A sum with something left out is no proof that the whole is within. */
export function EstimateBudget({ budget, unpriced }: EstimateBudgetProps) {
  return (
    <JudgedLine judged={judged(budget.isExceeded, unpriced)}>Budget of {sayUsd(budget.monthlyUsd)} a month</JudgedLine>
  );
}

function judged(isExceeded: boolean, unpriced: number): Judged {
  if (isExceeded) {
    return { kind: 'failed', reason: 'The expected load costs more. Raise it in the descriptor, or spend less.' };
  }
  return unpriced > 0
    ? { kind: 'unknown', reason: 'What has a price costs no more; what the rest costs is not known.' }
    : { kind: 'passed', reason: 'The expected load costs no more.' };
}
