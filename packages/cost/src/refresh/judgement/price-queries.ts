import type { PriceKey } from '../../prices/price-keys';
import type { PriceQuery, Unasked } from './price-query';

const POSTGRESQL = { databaseEngine: 'Aurora PostgreSQL' };
const edge = { service: 'AmazonCloudFront', naming: 'plain', onlyIn: 'us-east-1' } as const;

/**
 * One row a price. Usage types as bills and the Price List have them; a service's own list of them is what
 * `aws pricing get-attribute-values --attribute-name usagetype` prints. Whoever is not sure of a product writes `why` instead.
 */
export const PRICE_QUERIES: Readonly<Record<PriceKey, PriceQuery | Unasked>> = {
  'nat-gateway-hour': { service: 'AmazonEC2', usage: ['NatGateway-Hours'] },
  'nat-gateway-gb': { service: 'AmazonEC2', usage: ['NatGateway-Bytes'] },
  'public-ipv4-hour': { service: 'AmazonVPC', usage: ['PublicIPv4:InUseAddress'] },
  'interface-endpoint-hour': { service: 'AmazonVPC', usage: ['VpcEndpoint-Hours'] },
  'interface-endpoint-gb': { service: 'AmazonVPC', usage: ['VpcEndpoint-Bytes'] },
  'transfer-zones-gb': {
    service: 'AWSDataTransfer',
    usage: ['DataTransfer-Regional-Bytes'],
    attributes: { transferType: 'IntraRegion' },
  },
  'transfer-regions-gb': {
    service: 'AWSDataTransfer',
    usage: ['AWS-Out-Bytes'],
    naming: 'to-region',
    attributes: { transferType: 'InterRegion Outbound' },
  },
  'aurora-acu-hour': { service: 'AmazonRDS', usage: ['Aurora:ServerlessV2Usage'], attributes: POSTGRESQL },
  'aurora-storage-gb': { service: 'AmazonRDS', usage: ['Aurora:StorageUsage'], attributes: POSTGRESQL },
  'aurora-io': { service: 'AmazonRDS', usage: ['Aurora:StorageIOUsage'], attributes: POSTGRESQL },
  'aurora-backup-gb': { service: 'AmazonRDS', usage: ['Aurora:BackupUsage'], attributes: POSTGRESQL },
  'cache-gb-hour': { service: 'AmazonElastiCache', usage: ['CachedData:Valkey'] },
  'cache-ecpu': { service: 'AmazonElastiCache', usage: ['ElastiCacheProcessingUnits:Valkey'] },
  'lambda-request': { service: 'AWSLambda', usage: ['Request'], attributes: { group: 'AWS-Lambda-Requests' } },
  'lambda-arm-gb-second': {
    service: 'AWSLambda',
    usage: ['Lambda-GB-Second-ARM'],
    attributes: { group: 'AWS-Lambda-Duration-ARM' },
  },
  'lambda-x86-gb-second': {
    service: 'AWSLambda',
    usage: ['Lambda-GB-Second'],
    attributes: { group: 'AWS-Lambda-Duration' },
  },
  'rest-api-request': { service: 'AmazonApiGateway', usage: ['ApiGatewayRequest'] },
  'cdn-gb': { ...edge, usage: ['US-DataTransfer-Out-Bytes'] },
  'cdn-request': { ...edge, usage: ['US-Requests-Tier2-HTTPS'] },
  'cdn-origin-gb': { ...edge, usage: ['US-DataTransfer-Out-OBytes'] },
  'cdn-function': { ...edge, usage: ['Executions-CloudFrontFunctions'], from: 2_000_000 },
  'waf-acl': { service: 'awswaf', usage: ['WebACLV2'] },
  'waf-rule': { service: 'awswaf', usage: ['RuleV2'] },
  'waf-request': {
    why: 'bills have requests of small web ACLs both as RequestV2-Tier0 and as RequestV2-Tier1, and which is ours is not certain',
  },
  'log-ingest-gb': {
    service: 'AmazonCloudWatch',
    usage: ['DataProcessing-Bytes'],
    attributes: { productFamily: 'Data Payload' },
  },
  'log-storage-gb': { service: 'AmazonCloudWatch', usage: ['TimedStorage-ByteHrs'] },
  'alarm-metric': { service: 'AmazonCloudWatch', usage: ['CW:AlarmMonitorUsage'] },
  'custom-metric': { service: 'AmazonCloudWatch', usage: ['CW:MetricMonitorUsage'] },
  dashboard: { service: 'AmazonCloudWatch', usage: ['DashboardsUsageHour'], naming: 'plain' },
  'canary-run': { service: 'AmazonCloudWatch', usage: ['CW:Canary-runs'] },
  trace: { service: 'AWSXRay', usage: ['XRay-TracesStored'] },
  'kms-key': { service: 'awskms', usage: ['KMS-Keys'], naming: 'region' },
  'kms-request': { service: 'awskms', usage: ['KMS-Requests'], naming: 'region' },
  secret: { service: 'AWSSecretsManager', usage: ['AWSSecretsManager-Secrets', 'AWSSecretsManager-Secret'] },
  'secret-call': {
    service: 'AWSSecretsManager',
    usage: ['AWSSecretsManagerAPIRequest', 'AWSSecretsManager-APIRequests'],
  },
  's3-gb': { service: 'AmazonS3', usage: ['TimedStorage-ByteHrs'], attributes: { volumeType: 'Standard' } },
  's3-put': { service: 'AmazonS3', usage: ['Requests-Tier1'], attributes: { group: 'S3-API-Tier1' } },
  's3-get': { service: 'AmazonS3', usage: ['Requests-Tier2'], attributes: { group: 'S3-API-Tier2' } },
  'sns-email': { service: 'AmazonSNS', usage: ['DeliveryAttempts-SMTP'], from: 1000 },
  'sqs-request': {
    service: 'AWSQueueService',
    usage: ['Requests-RBP', 'Requests-Tier1'],
    attributes: { queueType: 'Standard' },
  },
  'build-arm-small-minute': { service: 'CodeBuild', usage: ['Build-Min:ARM:g1.small'] },
  'build-x86-small-minute': { service: 'CodeBuild', usage: ['Build-Min:Linux:g1.small'] },
  'pipeline-action-minute': { service: 'AWSCodePipeline', usage: ['actionExecutionMinute'] },
};
