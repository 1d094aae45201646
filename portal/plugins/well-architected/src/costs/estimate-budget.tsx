import type { Inventory } from '@hexastyle/plugin-well-architected-common';
import { JudgedLine } from '../figures/judged-line';
import { sayUsd } from './say-usd';

/** Whether the budget is enough for the expected load. */
export function EstimateBudget({ monthlyUsd, isExceeded }: NonNullable<Inventory['estimate']['budget']>) {
  return (
    <JudgedLine
      judged={
        isExceeded
          ? { kind: 'failed', reason: 'The expected load costs more. Raise it in the descriptor, or spend less.' }
          : { kind: 'passed', reason: 'The expected load costs no more, as far as prices are known.' }
      }
    >
      Budget of {sayUsd(monthlyUsd)} a month
    </JudgedLine>
  );
}
