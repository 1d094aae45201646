import { listAt, valueAt } from '../../../assembly/property-at';
import type { Part, RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

/** The types that the dimensions of metrics name. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  ApiName: 'AWS::ApiGateway::RestApi',
  BackupVaultName: 'AWS::Backup::BackupVault',
  CanaryName: 'AWS::Synthetics::Canary',
  DBClusterIdentifier: 'AWS::RDS::DBCluster',
  DistributionId: 'AWS::CloudFront::Distribution',
  FunctionName: 'AWS::Lambda::Function',
  QueueName: 'AWS::SQS::Queue',
  WebACL: 'AWS::WAFv2::WebACL',
  clusterId: 'AWS::ElastiCache::ServerlessCache',
};

const dimensionsOf = ({ resource: { properties } }: Part): readonly unknown[] => [
  ...listAt(properties, 'Dimensions'),
  ...listAt(properties, 'Metrics').flatMap((metric) => listAt(metric, 'MetricStat.Metric.Dimensions')),
];

const watchedBy = (parts: readonly Part[], alarm: Part): readonly Part[] => {
  const watched = dimensionsOf(alarm).flatMap((dimension) => {
    const type = DIMENSIONS[String(valueAt(dimension, 'Name'))];
    return type === undefined ? [] : partsMeantBy(parts, alarm, valueAt(dimension, 'Value'), [type]);
  });
  return [...new Set(watched)];
};

/** What alarms watch, and whom they tell. */
export const alarmActions: RelationReader = (parts) =>
  ofType(parts, 'AWS::CloudWatch::Alarm').flatMap((alarm) => [
    ...watchedBy(parts, alarm).flatMap((watched) => relate('watches', watched, [alarm])),
    ...relate(
      'notifies',
      alarm,
      partsMeantBy(parts, alarm, alarm.resource.properties['AlarmActions'], ['AWS::SNS::Topic']),
    ),
  ]);
