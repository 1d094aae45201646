import type { Facts } from '../../facts/facts';
import type { TemplateValue } from '../../facts/value';
import { ofType, withProperty, withoutResources } from '../../testing/mutation';
import type { Disagreements, Pair } from './pair';

const set =
  (type: string, path: string, to: TemplateValue) =>
  (facts: Facts): Facts =>
    withProperty(facts, ofType(type), path, to);

const pair = (claim: string, rule: string, more: Partial<Pair> = {}): Pair => ({
  claim,
  tool: 'cdk-nag',
  rule,
  ...more,
});

const everywhere = (reason: string): Disagreements => ({ staging: reason, production: reason });

/** Also after the change, which the rule does not see. */
const throughout = (reason: string): Disagreements => ({ ...everywhere(reason), changed: reason });

const S3_MANAGED =
  'The rule wants a key of KMS for every bucket; the claim takes that of S3, where CloudFront or log delivery write.';
const OWN_NAME =
  'Without a domain the certificate is CloudFront’s, which takes older versions of TLS and cannot be told not to; the claim judges certificates of the descriptor only, and a waiver says so.';
const GROUPS_IN_USE =
  'The rule looks for a resource that closes the default group; the claim, for resources that use it: none does.';
const ROUTE_OF_NAT =
  'The rule refuses every route to the internet gateway; the claim takes those of subnets in which nothing but NAT gateways stand.';
const AT_REST =
  'The rule takes a share of nothing for no bound; the functions of the region of recovery have none while they rest.';
const ARN_WILDCARDS =
  'The rule also finds wildcards within ARNs and rights that AWS narrows by condition only; the claim asks for actions by name.';
const SEALING_KEYS =
  'The rule wants every secret rotated by a schedule; the claim, that no secret has its text in a template. Two secrets are renewed by hand, as waivers say.';
const ONE_COPY =
  'The rule wants every bucket copied, logs and build files too; the claim, that the pages are, which the edge serves.';
const BY_ARN =
  'The rule follows references within one stack; the selection names the cluster of another stack by its ARN.';
const MANAGED_BY_AWS =
  'The rule also finds roles that are no function’s: API Gateway takes its log role with the policy of AWS only.';

/** Pairs with the rules of cdk-nag's packs. */
export const NAG_PAIRS: readonly Pair[] = [
  pair('buckets-are-private', 'AwsSolutions-S2'),
  pair('buckets-are-private', 'NIST.800.53.R5-S3BucketLevelPublicAccessProhibited'),
  pair('buckets-encrypted', 'NIST.800.53.R5-S3DefaultEncryptionKMS', { disagreements: everywhere(S3_MANAGED) }),
  pair('database-encrypted-at-rest', 'AwsSolutions-RDS2'),
  pair('database-encrypted-at-rest', 'NIST.800.53.R5-RDSStorageEncrypted'),
  pair('keys-rotate', 'AwsSolutions-KMS5'),
  pair('keys-rotate', 'NIST.800.53.R5-KMSBackingKeyRotationEnabled'),
  pair('network-traffic-is-logged', 'AwsSolutions-VPC7', {
    change: (facts) => withoutResources(facts, ofType('AWS::EC2::FlowLog')),
  }),
  pair('firewall-guards-the-edge', 'AwsSolutions-CFR2'),
  pair('edge-enforces-tls', 'AwsSolutions-CFR5', {
    change: set('AWS::CloudFront::Distribution', 'DistributionConfig.Origins.2.CustomOriginConfig.OriginSSLProtocols', [
      'TLSv1',
    ]),
  }),
  pair('edge-enforces-tls', 'AwsSolutions-CFR4', {
    change: set('AWS::CloudFront::Distribution', 'DistributionConfig.ViewerCertificate', {
      AcmCertificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/one',
      MinimumProtocolVersion: 'TLSv1',
      SslSupportMethod: 'sni-only',
    }),
    disagreements: throughout(OWN_NAME),
  }),
  pair('web-bucket-answers-the-edge-only', 'AwsSolutions-CFR7', {
    change: set('AWS::CloudFront::Distribution', 'DistributionConfig.Origins.0.OriginAccessControlId', undefined),
  }),
  pair('database-admits-the-function-only', 'AwsSolutions-EC23'),
  pair('compute-has-no-public-address', 'NIST.800.53.R5-RDSInstancePublicAccess'),
  pair('compute-has-no-public-address', 'NIST.800.53.R5-LambdaInsideVPC', {
    change: set('AWS::Lambda::Function', 'VpcConfig', undefined),
  }),
  pair('default-security-group-is-unused', 'NIST.800.53.R5-VPCDefaultSecurityGroupClosed', {
    disagreements: throughout(GROUPS_IN_USE),
  }),
  pair('internet-route-is-for-nat-only', 'NIST.800.53.R5-VPCNoUnrestrictedRouteToIGW', {
    disagreements: throughout(ROUTE_OF_NAT),
  }),
  pair('requests-need-no-password', 'AwsSolutions-RDS6', {
    change: set('AWS::RDS::DBCluster', 'EnableIAMDatabaseAuthentication', false),
  }),
  pair('credentials-come-from-secrets-manager', 'AwsSolutions-SMG4', { disagreements: throughout(SEALING_KEYS) }),
  pair('function-role-is-least-privilege', 'AwsSolutions-IAM5', { disagreements: everywhere(ARN_WILDCARDS) }),
  pair('function-role-is-least-privilege', 'AwsSolutions-IAM4', {
    change: (facts) =>
      withProperty(facts, ({ constructPath }) => constructPath === '/Api/Function/Role/Resource', 'ManagedPolicyArns', [
        'arn:aws:iam::aws:policy/AdministratorAccess',
      ]),
    disagreements: everywhere(MANAGED_BY_AWS),
  }),
  pair('database-deletion-is-guarded', 'AwsSolutions-RDS10', {
    change: set('AWS::RDS::DBCluster', 'DeletionProtection', false),
  }),
  pair('backups-hourly-and-daily', 'NIST.800.53.R5-RDSInBackupPlan', { disagreements: throughout(BY_ARN) }),
  pair('site-survives-a-region', 'NIST.800.53.R5-S3BucketReplicationEnabled', { disagreements: everywhere(ONE_COPY) }),
  pair('concurrency-is-bounded', 'NIST.800.53.R5-LambdaConcurrency', { disagreements: everywhere(AT_REST) }),
  pair('dead-letters-are-kept', 'NIST.800.53.R5-LambdaDLQ'),
  pair('dead-letters-are-kept', 'Serverless-LambdaDLQ'),
  pair('function-runs-a-current-runtime', 'AwsSolutions-L1'),
  pair('function-is-traced', 'Serverless-LambdaTracing'),
  pair('api-logs-its-steps', 'AwsSolutions-APIG6', {
    change: set('AWS::ApiGateway::Stage', 'MethodSettings.0.LoggingLevel', 'OFF'),
  }),
  pair('logs-expire', 'NIST.800.53.R5-CloudWatchLogGroupRetentionPeriod', {
    change: set('AWS::Logs::LogGroup', 'RetentionInDays', undefined),
  }),
  pair('alarms-notify', 'NIST.800.53.R5-CloudWatchAlarmAction', {
    change: set('AWS::CloudWatch::Alarm', 'ActionsEnabled', false),
  }),
  pair('undelivered-alarms-are-kept', 'Serverless-SNSRedrivePolicy'),
];
