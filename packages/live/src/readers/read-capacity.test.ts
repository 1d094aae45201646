import { ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { anAccount, NOW } from '../testing/an-account';
import { awsError, DENIED } from '../testing/aws-error';
import { MOCKS, resetMocks } from '../testing/mocks';
import { readCapacity } from './read-capacity';

const AT = new Date('2026-11-23T09:00:00Z');
const made = (PhysicalResourceId: string, ResourceType: string) => ({
  LogicalResourceId: 'One',
  PhysicalResourceId,
  ResourceType,
  ResourceStatus: 'CREATE_COMPLETE' as const,
  LastUpdatedTimestamp: AT,
});

beforeEach(() => {
  resetMocks();
  MOCKS.cloudformation
    .on(ListStackResourcesCommand)
    .resolvesOnce({ StackResourceSummaries: [made('cluster', 'AWS::RDS::DBCluster')], NextToken: 'two' })
    .resolves({
      StackResourceSummaries: [made('cache', 'AWS::ElastiCache::ServerlessCache'), made('x', 'AWS::KMS::Key')],
    });
});

test('given a database and a cache, then the figures of both are asked for by their names, and read', async () => {
  MOCKS.cloudwatch.on(GetMetricDataCommand).resolves({
    MetricDataResults: [{ Id: 'f0', Timestamps: [AT], Values: [0.5] }],
  });
  const answer = await readCapacity.read(anAccount());
  expect(answer).toMatchObject({
    kind: 'read',
    value: [
      { name: 'acu', resource: 'cluster', unit: 'ACU', points: [{ at: AT.toISOString(), value: 0.5 }] },
      { name: 'acuUtilization', points: [] },
      { name: 'connections', resource: 'cluster' },
      { name: 'cacheBytes', resource: 'cache' },
      { name: 'cacheUnits' },
      { name: 'cacheConnections' },
      { name: 'cacheHits' },
      { name: 'cacheMisses' },
      { name: 'cacheEvictions' },
    ],
  });
  const { MetricDataQueries = [] } = MOCKS.cloudwatch.commandCalls(GetMetricDataCommand)[0]?.args[0].input ?? {};
  expect(MetricDataQueries.map(({ MetricStat }) => MetricStat?.Metric?.Dimensions?.[0])).toEqual([
    ...Array.from({ length: 3 }, () => ({ Name: 'DBClusterIdentifier', Value: 'cluster' })),
    ...Array.from({ length: 6 }, () => ({ Name: 'clusterId', Value: 'cache' })),
  ]);
});

test('given no data stack, then it is named', async () => {
  MOCKS.cloudformation.reset();
  MOCKS.cloudformation.on(ListStackResourcesCommand).rejects(awsError('ValidationError'));
  expect(await readCapacity.read(anAccount())).toEqual({
    kind: 'unknown',
    reasons: [{ kind: 'stack-not-deployed', stack: 'hexastyle-staging-data', region: 'us-east-1' }],
  });
});

test('given no right to metrics, then nothing is known, and the action named', async () => {
  MOCKS.cloudwatch.on(GetMetricDataCommand).rejects(DENIED);
  expect(await readCapacity.read(anAccount())).toEqual({
    kind: 'unknown',
    reasons: [{ kind: 'permission-missing', action: 'cloudwatch:GetMetricData', region: 'us-east-1' }],
  });
});

test('given a stack with neither, then there are no figures, and no metrics are asked for', async () => {
  MOCKS.cloudformation.reset();
  MOCKS.cloudformation.on(ListStackResourcesCommand).resolves({});
  expect(await readCapacity.read(anAccount())).toEqual({ kind: 'read', at: NOW, value: [] });
  expect(MOCKS.cloudwatch.calls()).toEqual([]);
});
