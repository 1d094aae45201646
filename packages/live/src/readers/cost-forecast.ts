import { GetCostForecastCommand, type Expression } from '@aws-sdk/client-cost-explorer';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { failedWith } from '../answer/failed-with';
import { mapped, reworded, type Gathered } from '../answer/gathered';
import { GLOBAL_REGION } from './global-region';

const dateOf = (instant: Date): string => instant.toISOString().slice(0, 10);
const nextMonth = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));

/** What AWS expects the rest of the month to cost, in USD. It needs some days of costs before it expects anything. */
export const costForecast = async (account: Account, filter: Expression): Promise<Gathered<number>> => {
  const { action } = GRANTS.getCostForecast;
  const command = new GetCostForecastCommand({
    TimePeriod: { Start: dateOf(account.now()), End: dateOf(nextMonth(account.now())) },
    Granularity: 'MONTHLY',
    Metric: 'UNBLENDED_COST',
    Filter: filter,
  });
  const forecast = await account.ask({ action, region: GLOBAL_REGION }, (options) =>
    account.clients.costExplorer(GLOBAL_REGION).send(command, options),
  );
  const little = failedWith('DataUnavailableException', { kind: 'too-little-data', action });
  return mapped(reworded(forecast, little), ({ Total }) => Number(Total?.Amount ?? 0));
};
