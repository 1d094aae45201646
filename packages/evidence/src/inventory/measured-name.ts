import type { AssemblyFacts, ResourceFact } from '../facts/facts';
import { rawOf } from '../claims/vocabulary/mentions';

interface Named {
  readonly type: string;
  /** The property in which the resource has the name that its metrics go by. */
  readonly property: string;
}

/** By namespace and dimension, those that tell what is measured by a name which the template may write out. */
const NAMED: ReadonlyMap<string, Named> = new Map([
  ['AWS/ApiGateway ApiName', { type: 'AWS::ApiGateway::RestApi', property: 'Name' }],
  ['AWS/Backup BackupVaultName', { type: 'AWS::Backup::BackupVault', property: 'BackupVaultName' }],
  ['AWS/ElastiCache clusterId', { type: 'AWS::ElastiCache::ServerlessCache', property: 'ServerlessCacheName' }],
  ['AWS/Lambda FunctionName', { type: 'AWS::Lambda::Function', property: 'FunctionName' }],
  ['AWS/RDS DBClusterIdentifier', { type: 'AWS::RDS::DBCluster', property: 'DBClusterIdentifier' }],
  ['AWS/SNS TopicName', { type: 'AWS::SNS::Topic', property: 'TopicName' }],
  ['AWS/SQS QueueName', { type: 'AWS::SQS::Queue', property: 'QueueName' }],
  ['AWS/WAFV2 WebACL', { type: 'AWS::WAFv2::WebACL', property: 'Name' }],
  ['CloudWatchSynthetics CanaryName', { type: 'AWS::Synthetics::Canary', property: 'Name' }],
]);

/**
 * The resource that a dimension names as a text: in the alarm's region; in another only when the alarm's has none, since
 * copies of backups are counted where they come from, by the name of the vault that they go to.
 */
export const measuredByName = (
  { resources }: AssemblyFacts,
  region: string,
  dimension: string,
  value: string,
): ResourceFact | undefined => {
  const named = NAMED.get(dimension);
  if (named === undefined) return undefined;
  const found = resources.filter((each) => each.type === named.type && rawOf(each, named.property) === value);
  return found.find((each) => each.region === region) ?? found[0];
};
