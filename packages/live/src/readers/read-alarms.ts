import {
  DescribeAlarmsCommand,
  type Metric,
  type MetricAlarm,
  type MetricDataQuery,
  type MetricStat,
} from '@aws-sdk/client-cloudwatch';
import { GRANTS } from '../access/grants';
import { pagesOf } from '../account/pages-of';
import { joined, type Gathered } from '../answer/gathered';
import type { Account } from '../account/open-account';
import { environmentNames, runbookOf } from '@hexastyle/environment';
import { defineReader } from '../reader/define-reader';

/** One metric, or one computation over others: what `AWS::CloudWatch::Alarm` calls `MetricDataQuery`. */
export interface AlarmMetric {
  readonly id: string;
  readonly label?: string | undefined;
  /** Computation over the ids of other metrics. */
  readonly expression?: string | undefined;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic?: string | undefined;
  /** Seconds. */
  readonly period?: number | undefined;
  /** Whether the alarm compares this one with its threshold. */
  readonly compared: boolean;
}

/** One alarm, as CloudWatch has it. */
export interface Alarm {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  readonly description?: string | undefined;
  /** Where its runbook is, as the description says. */
  readonly runbook?: string | undefined;
  readonly state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
  readonly stateReason?: string | undefined;
  /** ISO 8601 instant since when it is in this state. */
  readonly since?: string | undefined;
  readonly threshold?: number | undefined;
  /** `GreaterThanThreshold` */
  readonly comparison?: string | undefined;
  readonly evaluationPeriods?: number | undefined;
  readonly datapointsToAlarm?: number | undefined;
  readonly treatMissingData?: string | undefined;
  readonly metrics: readonly AlarmMetric[];
  readonly actionsEnabled: boolean;
  readonly alarmActions: readonly string[];
  readonly okActions: readonly string[];
}

const dimensionsOf = (dimensions: Metric['Dimensions'] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(dimensions.map(({ Name = '', Value = '' }) => [Name, Value]));

const statOf = ({ Metric, Stat, Period }: MetricStat) => ({
  namespace: Metric?.Namespace,
  name: Metric?.MetricName,
  dimensions: dimensionsOf(Metric?.Dimensions),
  statistic: Stat,
  period: Period,
});

const metricOf = ({
  Id = '',
  Label,
  Expression,
  MetricStat: stat,
  Period,
  ReturnData,
}: MetricDataQuery): AlarmMetric => ({
  id: Id,
  label: Label,
  expression: Expression,
  ...(stat === undefined ? { dimensions: {}, period: Period } : statOf(stat)),
  compared: ReturnData !== false,
});

/** An alarm has one metric in its own fields, or several in a list. */
const metricsOf = (alarm: MetricAlarm): readonly AlarmMetric[] => {
  if (alarm.Metrics !== undefined && alarm.Metrics.length > 0) return alarm.Metrics.map(metricOf);
  return [
    {
      id: 'm1',
      namespace: alarm.Namespace,
      name: alarm.MetricName,
      dimensions: dimensionsOf(alarm.Dimensions),
      statistic: alarm.Statistic ?? alarm.ExtendedStatistic,
      period: alarm.Period,
      compared: true,
    },
  ];
};

const stateOf = (alarm: MetricAlarm): Pick<Alarm, 'state' | 'stateReason' | 'since'> => ({
  state: alarm.StateValue ?? 'INSUFFICIENT_DATA',
  stateReason: alarm.StateReason,
  since: (alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp)?.toISOString(),
});

const alarmIn =
  (region: string) =>
  (alarm: MetricAlarm): Alarm => ({
    name: alarm.AlarmName ?? '',
    arn: alarm.AlarmArn ?? '',
    region,
    description: alarm.AlarmDescription,
    runbook: runbookOf(alarm.AlarmDescription),
    ...stateOf(alarm),
    threshold: alarm.Threshold,
    comparison: alarm.ComparisonOperator,
    evaluationPeriods: alarm.EvaluationPeriods,
    datapointsToAlarm: alarm.DatapointsToAlarm,
    treatMissingData: alarm.TreatMissingData,
    metrics: metricsOf(alarm),
    actionsEnabled: alarm.ActionsEnabled !== false,
    alarmActions: alarm.AlarmActions ?? [],
    okActions: alarm.OKActions ?? [],
  });

const PER_PAGE = 100;

const alarmsIn = async (account: Account, region: string): Promise<Gathered<readonly Alarm[]>> => {
  const input = { AlarmNamePrefix: environmentNames(account.environment).prefix, MaxRecords: PER_PAGE };
  return pagesOf(account, { action: GRANTS.describeAlarms.action, region }, async (NextToken, options) => {
    const command = new DescribeAlarmsCommand({ ...input, NextToken });
    const page = await account.clients.cloudWatch(region).send(command, options);
    return { items: (page.MetricAlarms ?? []).map(alarmIn(region)), next: page.NextToken };
  });
};

/** The alarms of the environment in both regions. */
export const readAlarms = defineReader<[], readonly Alarm[]>({
  name: 'alarms',
  grants: [GRANTS.describeAlarms],
  gather: async (account) => {
    const { region, drRegion } = account.environment;
    return joined(await Promise.all([...new Set([region, drRegion])].map((each) => alarmsIn(account, each))));
  },
});
