import type { Judged } from '../figures/judged';
import type { MonthCosts } from './month-of';
import { sayUsd } from './say-usd';

/** Whether a month stays within its limit, as far as anybody knows. */
export function judgeMonth({ toDate, end }: MonthCosts, limit: number): Judged {
  if (toDate > limit) {
    return { kind: 'failed', reason: `${sayUsd(toDate - limit)} above the budget already.` };
  }
  if (end === undefined) {
    return {
      kind: 'unknown',
      reason: `${sayUsd(limit - toDate)} of the budget are left, and AWS does not forecast the rest of the month.`,
    };
  }
  return end > limit
    ? { kind: 'failed', reason: `The month is expected to end ${sayUsd(end - limit)} above the budget.` }
    : { kind: 'passed', reason: `The month is expected to end ${sayUsd(limit - end)} below the budget.` };
}
