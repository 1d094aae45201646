import { DescribeAlarmHistoryCommand, type AlarmHistoryItem } from '@aws-sdk/client-cloudwatch';
import { GRANTS } from '../access/grants';
import { pagesOf } from '../account/pages-of';
import { defineReader } from '../reader/define-reader';
import { daysBefore } from './days-before';

/** One change of an alarm's state. */
export interface AlarmChange {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly summary: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
}

/** Which alarm, and how far back. CloudWatch keeps the history for 30 days. */
export interface AlarmHistoryInput {
  readonly name: string;
  readonly region: string;
  /** @default 14 */
  readonly days?: number | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textAt = (state: unknown, key: string): string | undefined => {
  const value = isRecord(state) ? state[key] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The states are JSON in a text; a text that is none says nothing, and the summary still stands. */
const statesOf = (data: string | undefined): Pick<AlarmChange, 'from' | 'to' | 'reason'> => {
  try {
    const parsed: unknown = JSON.parse(data ?? '');
    if (!isRecord(parsed)) return {};
    const { oldState, newState } = parsed;
    return {
      from: textAt(oldState, 'stateValue'),
      to: textAt(newState, 'stateValue'),
      reason: textAt(newState, 'stateReason'),
    };
  } catch {
    return {};
  }
};

const changeOf = ({ Timestamp, HistorySummary = '', HistoryData }: AlarmHistoryItem): readonly AlarmChange[] =>
  Timestamp === undefined ? [] : [{ at: Timestamp.toISOString(), summary: HistorySummary, ...statesOf(HistoryData) }];

/** How one alarm's state changed, newest first. */
export const readAlarmHistory = defineReader<[AlarmHistoryInput], readonly AlarmChange[]>({
  name: 'alarm history',
  grants: [GRANTS.describeAlarmHistory],
  gather: async (account, { name, region, days = 14 }) => {
    const input = {
      AlarmName: name,
      HistoryItemType: 'StateUpdate',
      ScanBy: 'TimestampDescending',
      StartDate: daysBefore(account.now(), days),
      EndDate: account.now(),
    } as const;
    return pagesOf(account, { action: GRANTS.describeAlarmHistory.action, region }, async (NextToken, options) => {
      const command = new DescribeAlarmHistoryCommand({ ...input, NextToken });
      const page = await account.clients.cloudWatch(region).send(command, options);
      return { items: (page.AlarmHistoryItems ?? []).flatMap(changeOf), next: page.NextToken };
    });
  },
});
