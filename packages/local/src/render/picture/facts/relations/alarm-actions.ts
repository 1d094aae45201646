import { listAt, valueAt } from '../../../assembly/property-at';
import type { Part, RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const VAULT = 'AWS::Backup::BackupVault';

/** The types that the dimensions of metrics name. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  ApiName: 'AWS::ApiGateway::RestApi',
  BackupVaultName: VAULT,
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

/** A copy is counted in the region that it leaves, under the name of the vault that it goes to. */
const vaultElsewhere = (parts: readonly Part[], alarm: Part, name: unknown): readonly Part[] =>
  ofType(parts, VAULT).filter(
    ({ region, ...vault }) => partsMeantBy([{ ...vault, region }], { ...alarm, region }, name, [VAULT]).length > 0,
  );

const partsNamed = (parts: readonly Part[], alarm: Part, name: unknown, type: string): readonly Part[] => {
  const here = partsMeantBy(parts, alarm, name, [type]);
  return here.length === 0 && type === VAULT ? vaultElsewhere(parts, alarm, name) : here;
};

const watchedBy = (parts: readonly Part[], alarm: Part): readonly Part[] => {
  const watched = dimensionsOf(alarm).flatMap((dimension) => {
    const type = DIMENSIONS[String(valueAt(dimension, 'Name'))];
    return type === undefined ? [] : partsNamed(parts, alarm, valueAt(dimension, 'Value'), type);
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
