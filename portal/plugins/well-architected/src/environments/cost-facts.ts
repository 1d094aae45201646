import type { EnvironmentSummary, InventorySum, LiveSummary } from '@hexastyle/plugin-well-architected-common';
import { saySum } from '../costs/say-sum';
import { sayUsd } from '../costs/say-usd';
import { liveOf } from './live-of';
import type { MatrixFact } from './matrix-fact';
import { sayDoubt } from './say-doubt';
import { sayWhy } from './say-why';

type CostFact = Omit<MatrixFact, 'tab'>;

const PLAIN = { symbol: '', tone: 'neutral' } as const;
const UNKNOWN = { symbol: '?', tone: 'warning' } as const;
const WITHIN = { symbol: '✓', tone: 'success' } as const;
const ABOVE = { symbol: '✕', tone: 'danger' } as const;

/** What an environment costs: paid so far where its account is read, and estimated; both in USD against its budget. */
export function costFacts(item: EnvironmentSummary): readonly CostFact[] {
  const { environment, estimate } = item;
  const live = liveOf(item);
  const budget = live?.costs?.budget ?? environment.budgetMonthlyUsd;
  const estimated: CostFact =
    estimate === undefined
      ? { ...UNKNOWN, text: 'Estimate not known' }
      : { ...PLAIN, text: `Estimated ${saySum(estimate, 'expected')} a month` };
  return live === undefined
    ? [estimated, ...(estimate === undefined ? [] : [estimateAgainst(estimate, budget)])]
    : [...paidFacts(live, budget), estimated];
}

/** Only what is paid is held against the budget: the days to come are on the costs tab, with the forecast. */
function paidFacts({ costs, neverRead }: LiveSummary, budget: number | undefined): readonly CostFact[] {
  if (costs === undefined) {
    return [notKnown(sayWhy(neverRead?.costs)), sayBudget(budget)];
  }
  const doubt = sayDoubt(costs);
  const facts = paidAgainst(costs, budget, doubt !== undefined);
  return doubt === undefined ? facts : [...facts, { ...UNKNOWN, text: `Costs: ${doubt}` }];
}

function notKnown(why: string): CostFact {
  return { ...UNKNOWN, text: `Paid this month not known${why}` };
}

/** An amount that may have grown since is no proof that it is within. */
function paidAgainst(
  { at, monthToDate }: NonNullable<LiveSummary['costs']>,
  budget: number | undefined,
  doubtful: boolean,
): readonly CostFact[] {
  if (monthToDate === undefined) {
    return [notKnown(''), sayBudget(budget)];
  }
  const paid = { ...PLAIN, text: `${sayUsd(monthToDate)} paid in ${monthName(at)}` };
  if (budget === undefined) {
    return [paid, sayBudget(budget)];
  }
  if (monthToDate > budget) {
    return [paid, { ...ABOVE, text: `Above the budget of ${sayUsd(budget)}` }];
  }
  return doubtful
    ? [paid, { ...UNKNOWN, text: `Not known whether within the budget of ${sayUsd(budget)}` }]
    : [paid, { ...WITHIN, text: `So far within the budget of ${sayUsd(budget)}` }];
}

function estimateAgainst({ usd, unpriced }: InventorySum, budget: number | undefined): CostFact {
  if (budget === undefined) {
    return sayBudget(budget);
  }
  if (usd.expected > budget) {
    return { ...ABOVE, text: `Above the budget of ${sayUsd(budget)}` };
  }
  // A sum with something left out is no proof that the whole is within.
  return unpriced > 0
    ? { ...UNKNOWN, text: `Not known whether within the budget of ${sayUsd(budget)}` }
    : { ...WITHIN, text: `Within the budget of ${sayUsd(budget)}` };
}

function sayBudget(budget: number | undefined): CostFact {
  return { ...PLAIN, text: budget === undefined ? 'No budget' : `Budget ${sayUsd(budget)}` };
}

function monthName(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(at));
}
