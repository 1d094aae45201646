import { GetMetricDataCommand, type MetricDataQuery, type MetricDataResult } from '@aws-sdk/client-cloudwatch';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { pagesOf } from '../account/pages-of';
import { mapped, type Gathered } from '../answer/gathered';

/** One value at one instant (ISO 8601, the beginning of its period). */
export interface Point {
  readonly at: string;
  readonly value: number;
}

/** The points of one query, oldest first. */
export interface Series {
  readonly id: string;
  readonly label: string;
  readonly points: readonly Point[];
}

/** What is asked of CloudWatch, and for which time. */
export interface SeriesInput {
  readonly region: string;
  readonly queries: readonly MetricDataQuery[];
  readonly from: Date;
  readonly to: Date;
}

const pointsOf = ({ Timestamps = [], Values = [] }: MetricDataResult): readonly Point[] =>
  Timestamps.flatMap((at, index) => {
    const value = Values[index];
    return value === undefined ? [] : [{ at: at.toISOString(), value }];
  });

/** A page may go on with a series that an earlier one began. */
const merged = (results: readonly MetricDataResult[]): readonly Series[] => {
  const series = new Map<string, Series>();
  for (const result of results) {
    const { Id: id = '', Label: label = id } = result;
    const points = [...(series.get(id)?.points ?? []), ...pointsOf(result)];
    series.set(id, { id, label, points: points.toSorted((one, other) => one.at.localeCompare(other.at)) });
  }
  return [...series.values()];
};

/** Data points of metrics. */
export const metricSeries = async (
  account: Account,
  { region, queries, from, to }: SeriesInput,
): Promise<Gathered<readonly Series[]>> => {
  const input = {
    StartTime: from,
    EndTime: to,
    ScanBy: 'TimestampAscending',
  } as const;
  const pages = await pagesOf(account, { action: GRANTS.getMetricData.action, region }, async (NextToken, options) => {
    const command = new GetMetricDataCommand({ ...input, MetricDataQueries: [...queries], NextToken });
    const page = await account.clients.cloudWatch(region).send(command, options);
    return { items: page.MetricDataResults ?? [], next: page.NextToken };
  });
  return mapped(pages, merged);
};
