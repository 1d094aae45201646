import type { Environment } from '@hexastyle/environment';
import type { ResourceFact } from '@hexastyle/evidence';
import type { PlatformFacts } from '../assembly/platform-facts';
import { readAlarms } from '../assembly/read-alarms';
import type { Stack } from '../assembly/read-stacks';
import type { StackParameter } from '../assembly/stack-parameter';

const ENVIRONMENT: Environment = {
  name: 'blue',
  tier: 'staging',
  account: '111111111111',
  region: 'eu-west-1',
  drRegion: 'eu-north-1',
  owner: 'blue-team',
  network: { cidr: '10.0.0.0/16', availabilityZones: 2, natGateways: 1 },
  database: { minAcu: 0.5, maxAcu: 4, backupRetentionDays: 7, deletionProtection: true },
  cache: { maxStorageGb: 1, maxEcpuPerSecond: 1000 },
  api: { memoryMb: 512, reservedConcurrency: 10, throttle: { ratePerSecond: 50, burst: 100 } },
  recovery: { rtoHours: 4, rpoHours: 1 },
  alarms: { email: 'blue@example.com', thresholds: {} },
  pipeline: { connectionArn: 'arn:aws:codeconnections:x', repository: 'a/b', branch: 'main', approval: false },
  budget: { monthlyUsd: 100 },
  workload: {
    low: { users: 1, checkInsPerUserPerDay: 1 },
    expected: { users: 2, checkInsPerUserPerDay: 1 },
    high: { users: 3, checkInsPerUserPerDay: 1 },
  },
  tags: {},
};

/** A resource of the stack `hexastyle-blue-<layer>`, at the construct path `/Layer/<logicalId>/Resource`. */
export const aResource = (
  type: string,
  properties: ResourceFact['properties'],
  { layer = 'api', logicalId = 'Thing', region = 'eu-west-1' } = {},
): ResourceFact => ({
  type,
  properties,
  logicalId,
  region,
  stack: `hexastyle-blue-${layer}`,
  constructPath: `/Layer/${logicalId}/Resource`,
  source: { file: `packages/infra/src/${layer}.ts`, line: 7 },
  attributes: {},
});

/** An alarm that names its runbook. */
export const anAlarm = (id: string, runbook: string): ResourceFact =>
  aResource(
    'AWS::CloudWatch::Alarm',
    {
      AlarmName: `hexastyle-blue-${id}`,
      AlarmDescription: `Something is wrong. Runbook: ${runbook}`,
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 5,
      Period: 300,
      EvaluationPeriods: 1,
      TreatMissingData: 'notBreaching',
    },
    { layer: 'observability', logicalId: id },
  );

const PARAMETER: StackParameter = {
  name: 'Phase',
  initial: 'idle',
  allowed: ['idle', 'promoted'],
  says: 'What it does',
};

const aStack = (id: string, name: string): Stack => ({
  id,
  name,
  region: 'eu-west-1',
  after: [],
  terminationProtection: true,
  bootstrap: { version: 6, parameter: '/cdk-bootstrap/abc/version' },
  parameters: [],
});

/** The environment `blue` with the given resources. */
export const aPlatform = (...resources: readonly ResourceFact[]): PlatformFacts => ({
  environment: ENVIRONMENT,
  assembly: { resources, resting: [], stacks: [] },
  stacks: [
    { ...aStack('Data', 'hexastyle-blue-data'), parameters: [PARAMETER] },
    { ...aStack('Api', 'hexastyle-blue-api'), after: ['hexastyle-blue-data'] },
  ],
  alarms: readAlarms('blue', resources),
  waiting: [],
  promotion: [
    [{ path: 'Database/Cluster', type: 'AWS::RDS::DBCluster', change: 'made' }],
    [{ path: 'Api/Function', type: 'AWS::Lambda::Function', change: 'changed' }],
  ],
});

/** The same platform with resources that only the promotion of its pilot light makes. */
export const withWaiting = (platform: PlatformFacts, ...resting: readonly ResourceFact[]): PlatformFacts => ({
  ...platform,
  assembly: { ...platform.assembly, resting },
  waiting: readAlarms('blue', resting),
});
