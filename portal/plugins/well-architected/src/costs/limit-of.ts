import type { Budget, EnvironmentDescription, Inventory } from '@hexastyle/plugin-well-architected-common';

/** What a month may cost, in USD, and who says so. */
export interface CostLimit {
  readonly usd: number;
  readonly source: string;
}

interface Sources {
  readonly budget: Budget | undefined;
  readonly environment: EnvironmentDescription;
  readonly estimate: Inventory['estimate'] | undefined;
}

/** The limit of the budget in AWS, or else the one that the descriptor asks for. */
export function limitOf({ budget, environment, estimate }: Sources): CostLimit | undefined {
  if (budget?.limit !== undefined) {
    return { usd: budget.limit, source: `budget ${budget.name} in AWS` };
  }
  const described = environment.budgetMonthlyUsd ?? estimate?.budget?.monthlyUsd;
  return described === undefined ? undefined : { usd: described, source: 'descriptor; no budget was read from AWS' };
}
