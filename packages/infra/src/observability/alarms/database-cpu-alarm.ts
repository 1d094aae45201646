import { Duration } from 'aws-cdk-lib';
import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IDatabaseCluster } from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** CPU of the cluster's instances, in percent of the capacity they have scaled to, average over five minutes. */
export const databaseCpu = (cluster: IDatabaseCluster): Metric =>
  cluster.metricCPUUtilization({ period: Duration.minutes(5), statistic: Stats.AVERAGE, label: 'Database CPU, %' });

/** CPU above 80 % for five minutes. A database always reports: silence means that it is gone, and is an alarm itself. */
export class DatabaseCpuAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<IDatabaseCluster>) {
    super(scope, id, {
      ...props,
      alarmId: 'database-cpu',
      symptom: 'The CPU of Aurora was above 80 % for 5 minutes, or Aurora stopped reporting.',
      runbook: 'docs/runbooks/database-load.md#symptom',
      metric: databaseCpu(props.source),
      threshold: 80,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
