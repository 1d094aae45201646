import type { Layers } from './assemble';

/** What a field of a descriptor does. */
type Consequence =
  | { readonly kind: 'template'; readonly layer: keyof Layers; readonly text: string }
  /** Decides at `npx projen` whether the descriptor is taken, and reaches no template: `refused` is what it would not take. */
  | { readonly kind: 'rule'; readonly refused: unknown };

interface Field {
  readonly path: string;
  /** Another value than the default of the tier, and than that of staging wherever there is another one. */
  readonly value: unknown;
  readonly consequence: Consequence;
}

const field = (path: string, value: unknown, layer: keyof Layers, text: string): Field => ({
  path,
  value,
  consequence: { kind: 'template', layer, text },
});

/** @param compared what the alarm compares with, where that is computed from the threshold */
const threshold = (alarmId: string, value: number, compared = value): Field =>
  field(`alarms.thresholds.${alarmId}`, value, 'observability', `"Threshold":${compared},`);

const CERTIFICATE = 'arn:aws:acm:us-east-1:000000000003:certificate/33333333-3333-4333-8333-333333333333';
const CONNECTION = 'arn:aws:codeconnections:us-east-1:000000000003:connection/44444444-4444-4444-8444-444444444444';
const SMTP_SECRET = 'arn:aws:secretsmanager:us-east-1:000000000003:secret:smtp-Gh7iJ9';
const TOKEN_SECRET = 'arn:aws:secretsmanager:us-east-1:000000000003:secret:portal-token-Ab3dE6';

/**
 * An environment for development that says every field of a descriptor, each away from its default, and for each field
 * the text that it alone puts into a template, as JSON without spaces.
 */
export const EVERY_FIELD: readonly Field[] = [
  field('name', 'sandbox', 'identity', '"ManagedPolicyName":"hexastyle-sandbox-boundary"'),
  field('tier', 'development', 'api', '"DeploymentConfigName":"CodeDeployDefault.LambdaAllAtOnce"'),
  field('account', '000000000003', 'recovery', 'arn:aws:rds:us-east-1:000000000003:cluster:'),
  // No other one can hold the edge, so its third zone stands for it.
  field('region', 'us-east-1', 'network', '"AvailabilityZone":"us-east-1c"'),
  field('drRegion', 'eu-west-1', 'pilotLight', '"AvailabilityZone":"eu-west-1c"'),
  field('owner', 'learning-team', 'network', '{"Key":"Owner","Value":"learning-team"}'),
  field('domain.name', 'habits.sandbox.example.org', 'edge', '"Aliases":["habits.sandbox.example.org"]'),
  field('domain.hostedZoneId', 'Z3333333333333', 'edge', '"HostedZoneId":"Z3333333333333"'),
  {
    path: 'domain.zone',
    value: 'sandbox.example.org',
    consequence: { kind: 'rule', refused: 'elsewhere.example.org' },
  },
  field('domain.certificateArn', CERTIFICATE, 'edge', `"AcmCertificateArn":"${CERTIFICATE}"`),
  field('network.cidr', '172.20.0.0/18', 'network', '"CidrBlock":"172.20.0.0/18"'),
  field('network.availabilityZones', 3, 'pilotLight', '"NetworkVpcIsolatedSubnet3Subnet'),
  field('network.natGateways', 3, 'network', '"VpcPublicSubnet3NATGateway'),
  field('database.minAcu', 1.5, 'data', '"MinCapacity":1.5'),
  field('database.maxAcu', 6.5, 'data', '"MaxCapacity":6.5'),
  field('database.backupRetentionDays', 13, 'data', '"BackupRetentionPeriod":13'),
  field('database.deletionProtection', false, 'data', '"DeletionProtection":false'),
  field('cache.maxStorageGb', 3, 'data', '"DataStorage":{"Maximum":3,"Unit":"GB"}'),
  field('cache.maxEcpuPerSecond', 3500, 'data', '"ECPUPerSecond":{"Maximum":3500}'),
  field('api.memoryMb', 1536, 'api', '"MemorySize":1536'),
  field('api.reservedConcurrency', 7, 'api', '"ReservedConcurrentExecutions":7'),
  field('api.throttle.ratePerSecond', 33, 'api', '"ThrottlingRateLimit":33'),
  field('api.throttle.burst', 77, 'api', '"ThrottlingBurstLimit":77'),
  field('recovery.rtoHours', 6, 'observability', 'within 6 h'),
  field('recovery.rpoHours', 5, 'recovery', '"ScheduleExpression":"cron(0 1/4 * * ? *)"'),
  field('mail.from', 'learners@example.org', 'api', '"MAIL_FROM":"learners@example.org"'),
  field('mail.smtpSecretArn', SMTP_SECRET, 'api', `"Resource":["${SMTP_SECRET}",`),
  field('alarms.email', 'sandbox@example.org', 'observability', '"Endpoint":"sandbox@example.org"'),
  threshold('api-5xx-errors', 11),
  threshold('api-latency', 1201),
  threshold('function-errors', 13),
  threshold('function-throttles', 14),
  // In percent of the 1351 connections that 1.5 to 6.5 ACU allow.
  threshold('database-connections', 55, 743),
  threshold('database-cpu', 66),
  threshold('cache-cpu', 67),
  threshold('cache-memory', 68),
  threshold('backup-failed', 19),
  threshold('copy-age', 9),
  threshold('copy-failed', 20),
  threshold('recovery-point-age', 21),
  threshold('restore-test-failed', 22),
  threshold('site-unreachable', 73),
  threshold('certificate-expiry', 24),
  threshold('waf-blocks', 2501),
  threshold('worker-stopped', 3),
  threshold('dead-letters', 26),
  threshold('alarms-undelivered', 27),
  field('pipeline.connectionArn', CONNECTION, 'delivery', `"ConnectionArn":"${CONNECTION}"`),
  field('pipeline.repository', 'learners/sandbox', 'delivery', '"FullRepositoryId":"learners/sandbox"'),
  field('pipeline.branch', 'learning', 'delivery', '"BranchName":"learning"'),
  field('pipeline.approval', true, 'delivery', '"Category":"Approval"'),
  field(
    'portal.url',
    'https://portal.example.org/learning',
    'delivery',
    '"Value":"https://portal.example.org/learning"',
  ),
  field('portal.tokenSecretArn', TOKEN_SECRET, 'delivery', `"Resource":"${TOKEN_SECRET}"`),
  field('budget.monthlyUsd', 123.5, 'cost', '"Amount":123.5'),
  field('workload.low.users', 31, 'observability', '| low | 31 |'),
  field('workload.low.checkInsPerUserPerDay', 1.25, 'observability', '| 1.25 |'),
  field('workload.expected.users', 32, 'observability', '| expected | 32 |'),
  field('workload.expected.checkInsPerUserPerDay', 2.25, 'observability', '| 2.25 |'),
  field('workload.high.users', 33, 'observability', '| high | 33 |'),
  field('workload.high.checkInsPerUserPerDay', 3.25, 'observability', '| 3.25 |'),
  field('tags', { Team: 'learning' }, 'network', '{"Key":"Team","Value":"learning"}'),
];
