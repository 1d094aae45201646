import { GetCostAndUsageCommand, type Expression, type ResultByTime } from '@aws-sdk/client-cost-explorer';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { pagesOf } from '../account/pages-of';
import type { Gathered } from '../answer/gathered';
import { defineReader } from '../reader/define-reader';
import { costForecast } from './cost-forecast';
import { daysBefore } from './days-before';
import { GLOBAL_REGION } from './global-region';

/** What one day cost, in USD, by the tag `Component`. */
export interface CostDay {
  /** YYYY-MM-DD, in UTC. */
  readonly date: string;
  readonly components: Readonly<Record<string, number>>;
  readonly total: number;
  /** Whether AWS may still change it. */
  readonly estimated: boolean;
}

/** What the environment costs, in USD, unblended. */
export interface Costs {
  /** Oldest first; the last 30 days, and the month so far. */
  readonly days: readonly CostDay[];
  readonly monthToDate: number;
  /** For the rest of the month; absent when AWS does not tell. */
  readonly forecast?: number | undefined;
}

/** What has no tag `Component`. */
const UNTAGGED = 'untagged';
const DAYS = 30;
const dateOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** `Component$api`, as Cost Explorer writes the value of a tag. */
const componentOf = (key: string | undefined): string => key?.slice(key.indexOf('$') + 1) || UNTAGGED;

const dayOf = ({ TimePeriod, Groups = [], Estimated }: ResultByTime): CostDay => {
  const components: Record<string, number> = {};
  for (const { Keys = [], Metrics } of Groups) {
    const component = componentOf(Keys[0]);
    components[component] = (components[component] ?? 0) + Number(Metrics?.['UnblendedCost']?.Amount ?? 0);
  }
  const total = Object.values(components).reduce((sum, amount) => sum + amount, 0);
  return { date: TimePeriod?.Start ?? '', components, total, estimated: Estimated === true };
};

/** A day may go on with more groups on the next page. */
const byDay = (results: readonly ResultByTime[]): readonly CostDay[] => {
  const dates = new Map<string, ResultByTime>();
  for (const result of results) {
    const date = result.TimePeriod?.Start ?? '';
    const Groups = [...(dates.get(date)?.Groups ?? []), ...(result.Groups ?? [])];
    dates.set(date, { ...result, Groups });
  }
  return [...dates.values()].map(dayOf).toSorted((one, other) => one.date.localeCompare(other.date));
};

const spent = (account: Account, filter: Expression, month: string): Promise<Gathered<readonly ResultByTime[]>> => {
  const now = account.now();
  const Start = [dateOf(daysBefore(now, DAYS)), month].toSorted()[0];
  const input = {
    TimePeriod: { Start, End: dateOf(daysBefore(now, -1)) },
    Granularity: 'DAILY',
    Metrics: ['UnblendedCost'],
    Filter: filter,
    GroupBy: [{ Type: 'TAG', Key: 'Component' }],
  } as const;
  const asked = { action: GRANTS.getCostAndUsage.action, region: GLOBAL_REGION };
  return pagesOf(account, asked, async (NextPageToken, options) => {
    const command = new GetCostAndUsageCommand({
      ...input,
      GroupBy: [...input.GroupBy],
      Metrics: [...input.Metrics],
      NextPageToken,
    });
    const page = await account.clients.costExplorer(GLOBAL_REGION).send(command, options);
    return { items: page.ResultsByTime ?? [], next: page.NextPageToken };
  });
};

/**
 * What carries the environment's tag cost day by day, and will cost. Each reading is two or more requests of USD 0.01
 * (https://aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing/), so keep the answer: AWS renews it a few times a day.
 */
export const readCosts = defineReader<[], Costs>({
  name: 'costs',
  grants: [GRANTS.getCostAndUsage, GRANTS.getCostForecast],
  gather: async (account) => {
    const filter: Expression = { Tags: { Key: 'Environment', Values: [account.environment.name] } };
    const month = `${dateOf(account.now()).slice(0, 7)}-01`;
    const { value, reasons } = await spent(account, filter, month);
    if (value === undefined) return { reasons };
    const days = byDay(value);
    const monthToDate = days.filter(({ date }) => date >= month).reduce((sum, { total }) => sum + total, 0);
    const forecast = await costForecast(account, filter);
    return { value: { days, monthToDate, forecast: forecast.value }, reasons: [...reasons, ...forecast.reasons] };
  },
});
