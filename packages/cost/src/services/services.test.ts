import type { CostLine } from '../estimate/cost-line';
import type { Resource } from '../facts/resource';
import { aResource } from '../testing/a-resource';
import { anEnvironment } from '../testing/an-environment';
import { estimated } from '../testing/estimated';

// 1000 users with 4 check-ins a day make, in 730/24 days:
//   visits 45625, check-ins 121666.7; requests to the API 45625 x 6 + 121666.7 x 2 = 517083.3; files 45625 x 3 = 136875
//   database 0.5 + (1000 x 100 KB + 121666.7 x 12 x 0.4 KB) / 1e6 = 0.5 + 0.1 + 0.584 = 1.184 GB
const LOAD = { users: 1000, checkInsPerUserPerDay: 4 };
const environment = anEnvironment({ workload: { low: LOAD, expected: LOAD, high: LOAD } });

const linesOf = (logicalId: string, ...resources: readonly Resource[]): readonly CostLine[] =>
  estimated(resources, { environment }).lines.filter((line) => line.logicalId === logicalId);

const usdOf = (logicalId: string, ...resources: readonly Resource[]): readonly number[] =>
  linesOf(logicalId, ...resources).map((line) => (line.kind === 'priced' ? line.usd.expected : Number.NaN));

const expectUsd = (actual: readonly number[], ...expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((usd, index) => {
    expect(actual[index]).toBeCloseTo(usd, 3);
  });
};

test('a NAT gateway costs its hours and its share of the traffic; what lies beyond the first is a measure of safety', () => {
  const [one, two] = ['A', 'B'].map((logicalId) => aResource('AWS::EC2::NatGateway', {}, { logicalId }));
  if (one === undefined || two === undefined) throw new Error('two gateways were given');
  // 730 h x 0.045; traffic 517083.3 x 2 KB = 1.034 GB x 0.045, half of it each
  expectUsd(usdOf('A', one, two), 32.85, 0.0233);
  expect(linesOf('A', one, two)[0]?.measure).toBeUndefined();
  expect(linesOf('B', one, two)[0]).toMatchObject({ measure: 'second-nat-gateway', usd: { low: 32.85 } });
});

test('an interface endpoint costs an hour in each of its zones; a gateway endpoint costs nothing', () => {
  const inZones = aResource('AWS::EC2::VPCEndpoint', { VpcEndpointType: 'Interface', SubnetIds: ['a', 'b'] });
  // 2 x 730 h x 0.01; 1.034 GB x 0.01
  expectUsd(usdOf('VPCEndpoint', inZones), 14.6, 0.0103);
  expect(linesOf('VPCEndpoint', aResource('AWS::EC2::VPCEndpoint'))).toMatchObject([{ kind: 'free' }]);
});

describe('Aurora', () => {
  const cluster = aResource('AWS::RDS::DBCluster', {
    ManageMasterUserPassword: true,
    ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 4 },
    BackupRetentionPeriod: 7,
  });
  const instance = (logicalId: string, tier: number): Resource =>
    aResource('AWS::RDS::DBInstance', { DBInstanceClass: 'db.serverless', PromotionTier: tier }, { logicalId });

  test('a cluster costs storage, reads and writes, and its secret', () => {
    // 1.184 GB x 0.10; 517083.3 x 4 x 0.20 / 1e6; 0.40
    expectUsd(usdOf('DBCluster', cluster), 0.1184, 0.4137, 0.4);
  });

  test('an instance costs its lower bound and what the load adds; a reader of the first tiers follows the writer', () => {
    const all = [cluster, instance('A', 0), instance('B', 1), instance('C', 2)];
    // 517083.3 x 0.06 s / 3600 = 8.618 ACU-h; (0.5 x 730 + 8.618) x 0.12 = 44.834; 365 x 0.12 = 43.80
    expectUsd(usdOf('A', ...all), 44.8342);
    expectUsd(usdOf('B', ...all), 44.8342);
    expectUsd(usdOf('C', ...all), 43.8);
    expect(linesOf('B', ...all)[0]?.measure).toBe('reader');
    const named = [cluster, instance('Reader', 1), instance('Writer', 0)];
    expect(linesOf('Writer', ...named)[0]?.measure).toBeUndefined();
  });

  test('no load takes more than the upper bound', () => {
    const LOT = { users: 10_000_000, checkInsPerUserPerDay: 40 };
    const { lines } = estimated([cluster, instance('A', 0)], {
      environment: anEnvironment({ workload: { low: LOT, expected: LOT, high: LOT } }),
    });
    // 4 ACU x 730 h x 0.12
    expect(lines.find(({ logicalId }) => logicalId === 'A')).toMatchObject({ usd: { high: 350.4 } });
  });

  test('an instance of another class has no price', () => {
    const other = aResource('AWS::RDS::DBInstance', { DBInstanceClass: 'db.r6g.large' });
    expect(linesOf('DBInstance', cluster, other)).toMatchObject([{ kind: 'unpriced' }]);
  });

  test('backups cost where they are older than the database keeps its own; copies are full, everywhere', () => {
    const plan = aResource('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [
          {
            ScheduleExpression: 'cron(0 5 * * ? *)',
            Lifecycle: { DeleteAfterDays: 90 },
            CopyActions: [
              {
                DestinationBackupVaultArn: 'arn:aws:backup:us-west-2:111111111111:backup-vault:there',
                Lifecycle: { DeleteAfterDays: 90 },
              },
            ],
          },
        ],
      },
    });
    // (90 - 7) x 1.184 GB x 0.021; 30.417 x 1.184 GB x 0.02; 90 x 1.184 GB x 0.021
    expectUsd(usdOf('BackupPlan', plan, cluster), 2.0637, 0.7203, 2.2378);
    expect(linesOf('BackupPlan', plan, cluster).map(({ region }) => region)).toEqual([
      'us-east-1',
      'us-east-1',
      'us-west-2',
    ]);
  });
});

test('a cache costs at least 100 MB, its processing units, and never more than its limit', () => {
  const cache = aResource('AWS::ElastiCache::ServerlessCache', { Engine: 'valkey' });
  // 0.1 GB x 730 h x 0.084; 517083.3 x 4 x 0.0023 / 1e6
  expectUsd(usdOf('ServerlessCache', cache), 6.132, 0.00476);
});

test('a function that an API calls costs requests, time, zones and traces; another one a few seconds; one that is off nothing', () => {
  const ref = (logicalId: string): unknown => ({ ref: { stack: 'app', logicalId, attribute: 'Arn' } });
  const properties = { Architectures: ['arm64'], MemorySize: 1024, TracingConfig: { Mode: 'Active' }, VpcConfig: {} };
  const called = aResource('AWS::Lambda::Function', properties, { logicalId: 'Called' });
  const other = aResource('AWS::Lambda::Function', { MemorySize: 512 }, { logicalId: 'Other' });
  const off = aResource('AWS::Lambda::Function', { ReservedConcurrentExecutions: 0 }, { logicalId: 'Off' });
  const alias = aResource('AWS::Lambda::Alias', { FunctionName: ref('Called') });
  const method = aResource('AWS::ApiGateway::Method', { Integration: { Uri: { 'Fn::Join': ['', [ref('Alias')]] } } });
  const all = [called, other, off, alias, method];
  // 517083.3 x 0.20 / 1e6; 517083.3 x 0.06 s x 1 GB x 0.0000133334; 2 x 517083.3 x 4 KB x 0.01; 517083.3 x 5 / 1e6
  expectUsd(usdOf('Called', ...all), 0.1034, 0.4137, 0.0414, 2.5854);
  // 8 x 0.20 / 1e6; 8 x 10 s x 0.5 GB x 0.0000166667
  expectUsd(usdOf('Other', ...all), 0.0000016, 0.000667);
  expect(linesOf('Off', ...all)).toMatchObject([{ kind: 'free' }]);
});

describe('a function that the clock calls', () => {
  const ref = (logicalId: string): unknown => ({ ref: { stack: 'app', logicalId, attribute: 'Arn' } });
  const worker = aResource('AWS::Lambda::Function', {
    Architectures: ['arm64'],
    MemorySize: 512,
    TracingConfig: { Mode: 'Active' },
    LoggingConfig: { LogGroup: ref('LogGroup') },
  });
  const rule = (properties: Resource['properties'] = {}): Resource =>
    aResource('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [{ Arn: ref('Function') }],
      ...properties,
    });

  test('costs each of its calls, whatever the load', () => {
    // 730 h x 60 = 43800 calls x 0.20 / 1e6; 43800 x 0.3 s x 0.5 GB = 6570 GB-s x 0.0000133334; 43800 x 5 / 1e6
    expectUsd(usdOf('Function', worker, rule()), 0.00876, 0.0876, 0.219);
    expect(linesOf('Rule', worker, rule())).toMatchObject([{ kind: 'free' }]);
  });

  test('writes into its log with each of them', () => {
    const group = aResource('AWS::Logs::LogGroup', { LogGroupName: '/x/green/api/worker', RetentionInDays: 30 });
    // 43800 x 1.2 KB = 0.05256 GB x 0.50; 0.05256 x 30 / 30.417 x 0.03
    expectUsd(usdOf('LogGroup', group, worker, rule()), 0.02628, 0.00156);
  });

  test('runs with each release only while the clock is off', () => {
    // 8 x 0.20 / 1e6; 8 x 10 s x 0.5 GB x 0.0000133334
    expectUsd(usdOf('Function', worker, rule({ State: 'DISABLED' })), 0.0000016, 0.000533);
  });

  test('has no price where nobody can tell how often', () => {
    const often = rule({ ScheduleExpression: 'rate(sometimes)' });
    expect(linesOf('Function', worker, often)).toMatchObject([{ kind: 'unpriced' }]);
    const group = aResource('AWS::Logs::LogGroup', { LogGroupName: '/x/green/api/worker' });
    const reason = 'how often a schedule calls the function that writes here cannot be told';
    expect(linesOf('LogGroup', group, worker, often)).toMatchObject([{ kind: 'unpriced', reason }]);
  });

  test('costs its requests as well where an API calls it too', () => {
    const method = aResource('AWS::ApiGateway::Method', { Integration: { Uri: ref('Function') } });
    // As by the clock; 517083.3 x 0.20 / 1e6; 517083.3 x 0.06 s x 0.5 GB x 0.0000133334; 517083.3 x 5 / 1e6
    expectUsd(usdOf('Function', worker, rule(), method), 0.00876, 0.0876, 0.219, 0.1034, 0.2068, 2.5854);
  });
});

test('an API costs its calls', () => {
  // 517083.3 x 3.50 / 1e6
  expectUsd(usdOf('RestApi', aResource('AWS::ApiGateway::RestApi')), 1.8098);
});

test('a distribution costs what it delivers and each request, in the prices of us-east-1 wherever it stands', () => {
  const there = aResource('AWS::CloudFront::Distribution', {}, { region: 'eu-west-1' });
  // pages 45625 x 40 KB + releases 1000 x 8 x 400 KB + answers 517083.3 x 3 KB = 6.576 GB x 0.085
  // (517083.3 + 136875) x 0.01 / 1e4; 517083.3 x 0.5 KB x 0.02; (517083.3 + 136875) x 0.10 / 1e6
  expectUsd(usdOf('Distribution', there), 0.559, 0.654, 0.00517, 0.0654);
});

test('a firewall costs itself, its rules and the requests it looks at', () => {
  const edge = aResource('AWS::WAFv2::WebACL', { Scope: 'CLOUDFRONT', Rules: [{}, {}, {}] });
  // 5; 3 x 1; (517083.3 + 136875) x 1.02 x 0.60 / 1e6
  expectUsd(usdOf('WebACL', edge), 5, 3, 0.4002);
  const api = aResource('AWS::WAFv2::WebACL', { Scope: 'REGIONAL', Rules: [{}] });
  expectUsd(usdOf('WebACL', api), 5, 1, 0.3102);
});

test('a log group costs what is collected, and what is kept for the days of its retention', () => {
  const group = aResource('AWS::Logs::LogGroup', { LogGroupName: '/x/green/api/function', RetentionInDays: 30 });
  // 517083.3 x 1.2 KB = 0.6205 GB x 0.50; 0.6205 x 30 / 30.417 x 0.03
  expectUsd(usdOf('LogGroup', group), 0.3102, 0.01836);
});

test('an alarm costs each metric that it reads, a dashboard three dollars', () => {
  const alarm = aResource('AWS::CloudWatch::Alarm', {
    Metrics: [{ Expression: 'a / b' }, { MetricStat: {} }, { MetricStat: {} }],
  });
  expectUsd(usdOf('Alarm', alarm), 0.2);
  expectUsd(usdOf('Alarm', aResource('AWS::CloudWatch::Alarm', { MetricName: 'Errors' })), 0.1);
  expectUsd(usdOf('Dashboard', aResource('AWS::CloudWatch::Dashboard')), 3);
});

test('a canary costs its runs and the function that makes them', () => {
  const canary = aResource('AWS::Synthetics::Canary', { Schedule: { Expression: 'rate(5 minutes)' } });
  // 8760 x 0.0012; 8760 x 0.20 / 1e6; 8760 x 15 s x 1 GB x 0.0000166667
  expectUsd(usdOf('Canary', canary), 10.512, 0.00175, 2.19);
  expect(linesOf('Canary', aResource('AWS::Synthetics::Canary'))).toMatchObject([{ kind: 'unpriced' }]);
});

test('a key costs a dollar and its requests, a secret its replicas too', () => {
  // (2000 + 517083.3 x 0.02) x 0.03 / 1e4
  expectUsd(usdOf('Key', aResource('AWS::KMS::Key')), 1, 0.03703);
  const secret = aResource('AWS::SecretsManager::Secret', { ReplicaRegions: [{ Region: 'us-west-2' }] });
  // 0.40; 1000 x 0.05 / 1e4; 0.40 in us-west-2
  expectUsd(usdOf('Secret', secret), 0.4, 0.005, 0.4);
});

test('a pipeline costs the minutes of its actions but for approvals; a build those of its machine', () => {
  const action = (Category: string): unknown => ({ ActionTypeId: { Category } });
  const pipeline = aResource('AWS::CodePipeline::Pipeline', {
    PipelineType: 'V2',
    Stages: [{ Actions: [action('Source')] }, { Actions: [action('Approval'), action('Build')] }],
  });
  // 2 actions x 4 min x 8 releases x 0.002
  expectUsd(usdOf('Pipeline', pipeline), 0.128);
  const machine = (ComputeType: string): Resource =>
    aResource('AWS::CodeBuild::Project', { Environment: { Type: 'ARM_CONTAINER', ComputeType } });
  // 3 min x 8 releases x 0.0034
  expectUsd(usdOf('Project', machine('BUILD_GENERAL1_SMALL')), 0.0816);
  expect(linesOf('Project', machine('BUILD_GENERAL1_LARGE'))).toMatchObject([{ kind: 'unpriced' }]);
});

test('buckets of sites, logs and artefacts are told apart by who uses them', () => {
  const ref = (logicalId: string): unknown => ({ ref: { stack: 'app', logicalId, attribute: 'Ref' } });
  const bucket = (logicalId: string, properties: Resource['properties'] = {}): Resource =>
    aResource('AWS::S3::Bucket', properties, { logicalId });
  const all = [
    bucket('Site', { LoggingConfiguration: { DestinationBucketName: ref('Logs') } }),
    bucket('Logs'),
    bucket('Artifacts'),
    aResource('AWS::CodePipeline::Pipeline', { ArtifactStore: { Location: ref('Artifacts') } }),
  ];
  // 0.05 GB x 0.023; 136875 x 0.1 x 0.004 / 1e4
  expectUsd(usdOf('Site', ...all), 0.00115, 0.00548);
  expectUsd(usdOf('Logs', ...all), 0.015); // 3000 x 0.005 / 1e3
  expectUsd(usdOf('Artifacts', ...all), 0.046, 0.001); // 2 GB x 0.023; 200 x 0.005 / 1e3
});

test('the replica of a site is a measure of safety, and so is the way of its files there', () => {
  const site = aResource('AWS::S3::Bucket', {
    ReplicationConfiguration: { Rules: [{ Destination: { Bucket: 'arn:aws:s3:::site-there' } }] },
  });
  const replica = aResource('AWS::S3::Bucket', { BucketName: 'site-there' }, { logicalId: 'Replica' });
  // 0.05 GB x 8 releases x 0.02
  expectUsd(usdOf('Bucket', site, replica).slice(2), 0.008);
  expect(linesOf('Bucket', site, replica).map(({ measure }) => measure)).toEqual([
    undefined,
    undefined,
    'site-replica',
  ]);
  expect(linesOf('Replica', site, replica).map(({ measure }) => measure)).toEqual(['site-replica', 'site-replica']);
});

test('a stage costs the detailed metrics of its methods, where somebody asked for them', () => {
  const method = aResource('AWS::ApiGateway::Method');
  const detailed = aResource('AWS::ApiGateway::Stage', { MethodSettings: [{ MetricsEnabled: true }] });
  expectUsd(usdOf('Stage', detailed, method), 1.5); // 1 method x 5 metrics x 0.30
  expect(linesOf('Stage', aResource('AWS::ApiGateway::Stage'), method)).toMatchObject([{ kind: 'free' }]);
});

test('alarms are sent by e-mail; any other way has no price', () => {
  const topic = aResource('AWS::SNS::Topic');
  const to = (Protocol: string): Resource =>
    aResource('AWS::SNS::Subscription', {
      Protocol,
      TopicArn: { ref: { stack: 'app', logicalId: 'Topic', attribute: 'Ref' } },
    });
  expectUsd(usdOf('Subscription', topic, to('email')), 0.0006); // 30 x 2 / 1e5
  expect(linesOf('Subscription', topic, to('sms'))).toMatchObject([{ kind: 'unpriced' }]);
});

test('a restore test costs the smallest database for its hours, and what AWS Backup asks is listed', () => {
  const plan = aResource('AWS::Backup::RestoreTestingPlan', { ScheduleExpression: 'cron(0 6 ? * MON *)' });
  const cluster = aResource('AWS::RDS::DBCluster', { ServerlessV2ScalingConfiguration: { MinCapacity: 0.5 } });
  const lines = linesOf('RestoreTestingPlan', plan, cluster);
  // 4.345 runs x 2 h x 0.5 ACU x 0.12
  expect(lines[0]).toMatchObject({ usd: { expected: expect.closeTo(0.5214, 3) as number } });
  expect(lines.at(-1)).toMatchObject({ kind: 'unpriced', measure: 'restore-tests' });
});
