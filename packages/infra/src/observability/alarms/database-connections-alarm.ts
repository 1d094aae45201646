import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IDatabaseCluster } from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** A cluster, and how many connections each of its instances accepts. */
export interface LimitedDatabase {
  readonly cluster: IDatabaseCluster;
  readonly maxConnections: number;
}

/** Connections of the instance that has most of them; the limit holds for each instance, so an average would hide it. */
export const databaseConnections = (cluster: IDatabaseCluster): Metric =>
  cluster.metricDatabaseConnections({ period: FIVE_MINUTES, statistic: Stats.MAXIMUM, label: 'Connections' });

/**
 * More than 80 % of the connections that an instance accepts are taken. CloudWatch does not know the limit, so the
 * alarm compares with a number of connections, computed from the descriptor. Silence is judged by the alarm on the CPU,
 * which the same instances report: one absence, one alarm.
 */
export class DatabaseConnectionsAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<LimitedDatabase>) {
    const { cluster, maxConnections } = props.source;
    super(scope, id, {
      ...props,
      alarmId: 'database-connections',
      symptom: (percent) =>
        `More than ${percent} % of the ${maxConnections} connections that Aurora accepts were taken within 5 minutes.`,
      runbook: 'database-load',
      metric: databaseConnections(cluster),
      threshold: 80,
      unit: maxConnections / 100,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
