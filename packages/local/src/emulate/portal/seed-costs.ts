import type { Environment } from '@hexastyle/environment';
import { environmentNames } from '@hexastyle/environment';
import { Problem } from '../../problem';
import { messageIn } from '../cloudformation';
import { target, type Answer, type Emulator } from '../emulator';

/** Cost Explorer and Budgets are asked there. */
const GLOBAL_REGION = 'us-east-1';
const DAYS = 30;
const DAY = 86_400_000;

/** USD a day of each component. */
const DAILY: Readonly<Record<string, number>> = { data: 2.5, network: 1.25, edge: 0.5 };

const dateAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const dayAt = (start: number) => ({
  TimePeriod: { Start: dateAt(start), End: dateAt(start + DAY) },
  Total: {},
  Groups: Object.entries(DAILY).map(([component, usd]) => ({
    Keys: [`Component$${component}`],
    Metrics: { UnblendedCost: { Amount: `${usd}`, Unit: 'USD' } },
  })),
  Estimated: false,
});

const taken = (what: string, answer: Answer): void => {
  if (!answer.ok) throw new Problem(`${what}: ${messageIn(answer)}.`, 'See .hexastyle/logs/moto.log.');
};

/** Lets every day of the last thirty cost the same, and makes the environment's budget. */
export const seedCosts = async (emulator: Emulator, environment: Environment): Promise<void> => {
  const now = Date.now();
  const results = [{ ResultsByTime: Array.from({ length: DAYS }, (_, index) => dayAt(now - (DAYS - index) * DAY)) }];
  const body = JSON.stringify({ account_id: environment.account, results });
  const path = '/moto-api/static/ce/cost-and-usage-results';
  const headers = { 'content-type': 'application/json' };
  taken('costs', await emulator({ region: GLOBAL_REGION, service: 'moto', method: 'POST', path, headers, body }));
  const budget = {
    AccountId: environment.account,
    Budget: {
      BudgetName: environmentNames(environment).budget,
      BudgetLimit: { Amount: `${environment.budget.monthlyUsd}`, Unit: 'USD' },
      TimeUnit: 'MONTHLY',
      BudgetType: 'COST',
    },
  };
  const at = { region: GLOBAL_REGION, service: 'budgets' };
  taken('budget', await emulator(target(at, 'AWSBudgetServiceGateway.CreateBudget', budget)));
};
