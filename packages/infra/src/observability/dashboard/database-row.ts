import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { databaseConnections } from '../alarms/database-connections-alarm';
import { databaseCpu } from '../alarms/database-cpu-alarm';
import type { DashboardSource } from './dashboard-source';
import { graph } from './graph';

/** The database: how far it has scaled, how busy it is at that size, how many connections are left. */
export function databaseRow({ environment, data }: DashboardSource): IWidget[] {
  const { cluster, maxConnections } = data.database;
  return [
    graph('Database capacity', {
      left: [cluster.metricServerlessDatabaseCapacity({ label: 'ACU' })],
      leftAnnotations: [{ value: environment.database.maxAcu, label: 'Most' }],
    }),
    graph('Database CPU', { left: [databaseCpu(cluster)], leftYAxis: { min: 0, max: 100 } }),
    graph('Database connections', {
      left: [databaseConnections(cluster)],
      leftAnnotations: [{ value: maxConnections, label: 'Accepted' }],
      right: [cluster.metricVolumeBytesUsed({ statistic: Stats.AVERAGE, label: 'Storage, bytes' })],
    }),
  ];
}
