import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IDatabaseCluster } from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** CPU of the cluster's instances, in percent of the capacity they have scaled to, average over five minutes. */
export const databaseCpu = (cluster: IDatabaseCluster): Metric =>
  cluster.metricCPUUtilization({ period: FIVE_MINUTES, statistic: Stats.AVERAGE, label: 'CPU, %' });

/** CPU above 80 % for five minutes. A database always reports: silence means that it is gone, and is an alarm itself. */
export class DatabaseCpuAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<IDatabaseCluster>) {
    super(scope, id, {
      ...props,
      alarmId: 'database-cpu',
      symptom: (percent) => `The CPU of Aurora was above ${percent} % for 5 minutes, or Aurora stopped reporting.`,
      runbook: 'database-load',
      metric: databaseCpu(props.source),
      threshold: 80,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
