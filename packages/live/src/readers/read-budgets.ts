import { DescribeBudgetCommand, type Budget as AwsBudget, type Spend } from '@aws-sdk/client-budgets';
import { GRANTS } from '../access/grants';
import { failedWith } from '../answer/failed-with';
import { mapped, reworded } from '../answer/gathered';
import { environmentNames } from '@hexastyle/environment';
import { defineReader } from '../reader/define-reader';
import { GLOBAL_REGION } from './global-region';

/** A budget, in USD. */
export interface Budget {
  readonly name: string;
  readonly limit?: number | undefined;
  readonly actual?: number | undefined;
  /** What AWS expects the whole month to cost; absent until it has seen enough. */
  readonly forecast?: number | undefined;
  /** ISO 8601 instant. */
  readonly updatedAt?: string | undefined;
}

const amountOf = (spend: Spend | undefined): number | undefined =>
  spend?.Amount === undefined ? undefined : Number(spend.Amount);

const budgetOf = ({ BudgetName, BudgetLimit, CalculatedSpend, LastUpdatedTime }: AwsBudget): Budget => ({
  name: BudgetName ?? '',
  limit: amountOf(BudgetLimit),
  actual: amountOf(CalculatedSpend?.ActualSpend),
  forecast: amountOf(CalculatedSpend?.ForecastedSpend),
  updatedAt: LastUpdatedTime?.toISOString(),
});

/** The environment's budget. It is asked for by name, because a list would need the right to see every budget. */
export const readBudgets = defineReader<[], readonly Budget[]>({
  name: 'budgets',
  grants: [GRANTS.viewBudget],
  gather: async (account) => {
    const { budget } = environmentNames(account.environment);
    const asked = { action: GRANTS.viewBudget.action, region: GLOBAL_REGION };
    const command = new DescribeBudgetCommand({ AccountId: account.environment.account, BudgetName: budget });
    const answer = await account.ask(asked, (options) => account.clients.budgets(GLOBAL_REGION).send(command, options));
    const absent = { kind: 'not-found', what: `budget ${budget}`, region: GLOBAL_REGION } as const;
    return mapped(reworded(answer, failedWith('NotFoundException', absent)), ({ Budget }) =>
      Budget === undefined ? [] : [budgetOf(Budget)],
    );
  },
});
