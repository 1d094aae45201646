import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { failedBackups } from '../alarms/backup-failed-alarm';
import { completedCopies } from '../alarms/copy-age-alarm';
import { failedCopies } from '../alarms/copy-failed-alarm';
import { completedBackups } from '../alarms/recovery-point-age-alarm';
import type { DashboardSource } from './dashboard-source';
import { graph } from './graph';
import { objectives } from './objectives';

/**
 * The charges of the month so far. AWS reports them for the whole account, in us-east-1, about every six hours, and only
 * when billing alerts are switched on in the account's billing preferences; an account of several environments shows
 * their sum. What one environment costs, its budget knows by the tag.
 */
const charges = (): Metric =>
  new Metric({
    namespace: 'AWS/Billing',
    metricName: 'EstimatedCharges',
    dimensionsMap: { Currency: 'USD' },
    region: 'us-east-1',
    period: Duration.hours(6),
    statistic: Stats.MAXIMUM,
    label: 'Month to date, USD',
  });

/** What only the operators would notice: are there backups, what does it cost, and what was it built for. */
export function upkeepRow(source: DashboardSource): IWidget[] {
  const { environment } = source;
  return [
    graph('Backups', {
      left: [completedBackups(environment), completedCopies(environment)],
      right: [failedBackups(environment), failedCopies(environment)],
    }),
    graph('Charges of the account', {
      left: [charges()],
      leftAnnotations: [{ value: environment.budget.monthlyUsd, label: 'Budget of the environment' }],
    }),
    objectives(source),
  ];
}
