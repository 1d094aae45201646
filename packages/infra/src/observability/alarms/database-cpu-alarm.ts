import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IDatabaseCluster } from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/**
 * CPU of the writer, in percent of what it would have at the most capacity that the descriptor allows, average over five
 * minutes. Of the writer alone: the API asks no other instance, and the average of a busy writer and an idle reader
 * would never come near the threshold.
 * Sources: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/dimensions.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html
 */
export const databaseCpu = (cluster: IDatabaseCluster): Metric =>
  cluster.metricCPUUtilization({
    dimensionsMap: { DBClusterIdentifier: cluster.clusterIdentifier, Role: 'WRITER' },
    period: FIVE_MINUTES,
    statistic: Stats.AVERAGE,
    label: 'CPU of the writer, %',
  });

/** CPU above 80 % for five minutes. A database always reports: silence means that it is gone, and is an alarm itself. */
export class DatabaseCpuAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<IDatabaseCluster>) {
    super(scope, id, {
      ...props,
      alarmId: 'database-cpu',
      symptom: (percent) =>
        `The CPU of Aurora's writer was above ${percent} % for 5 minutes, or Aurora stopped reporting.`,
      runbook: 'database-load',
      metric: databaseCpu(props.source),
      threshold: 80,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
