import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { mockClient } from 'aws-sdk-client-mock';
import { anAccount, NOW } from '../testing/an-account';
import { DENIED, THROTTLED } from '../testing/aws-error';
import { readAlarms } from './read-alarms';

const cloudWatch = mockClient(CloudWatchClient);
beforeEach(() => {
  cloudWatch.reset();
  cloudWatch.on(DescribeAlarmsCommand).resolves({});
});

const action = 'cloudwatch:DescribeAlarms';
const TOPIC = 'arn:aws:sns:us-east-1:111111111111:alarms';
const SINCE = new Date('2026-11-23T09:00:00Z');

test('given an alarm on one metric, then its state, its threshold and its runbook are read', async () => {
  cloudWatch
    .on(DescribeAlarmsCommand)
    .resolvesOnce({
      MetricAlarms: [
        {
          AlarmName: 'hexastyle-staging-database-cpu',
          AlarmArn: 'arn:cpu',
          AlarmDescription: 'Too busy. Runbook: docs/runbooks/staging/database-load.md#symptom',
          StateValue: 'ALARM',
          StateReason: 'Threshold crossed',
          StateTransitionedTimestamp: SINCE,
          Namespace: 'AWS/RDS',
          MetricName: 'CPUUtilization',
          Dimensions: [{ Name: 'DBClusterIdentifier', Value: 'cluster' }],
          ExtendedStatistic: 'p95',
          Period: 300,
          Threshold: 80,
          ComparisonOperator: 'GreaterThanThreshold',
          EvaluationPeriods: 1,
          AlarmActions: [TOPIC],
        },
      ],
    })
    .resolves({});
  const answer = await readAlarms.read(anAccount());
  expect(answer).toMatchObject({
    kind: 'read',
    at: NOW,
    value: [
      {
        name: 'hexastyle-staging-database-cpu',
        region: 'us-east-1',
        runbook: 'docs/runbooks/staging/database-load.md#symptom',
        state: 'ALARM',
        since: SINCE.toISOString(),
        threshold: 80,
        comparison: 'GreaterThanThreshold',
        metrics: [
          {
            namespace: 'AWS/RDS',
            name: 'CPUUtilization',
            dimensions: { DBClusterIdentifier: 'cluster' },
            statistic: 'p95',
            period: 300,
          },
        ],
        actionsEnabled: true,
        alarmActions: [TOPIC],
        okActions: [],
      },
    ],
  });
});

test('given an alarm on a computation, then its parts are read', async () => {
  const Metric = {
    Namespace: 'AWS/ApiGateway',
    MetricName: '5XXError',
    Dimensions: [{ Name: 'ApiName', Value: 'api' }],
  };
  cloudWatch
    .on(DescribeAlarmsCommand)
    .resolvesOnce({
      MetricAlarms: [
        {
          Metrics: [
            { Id: 'expr_1', Expression: '100 * errors', Period: 300 },
            { Id: 'errors', MetricStat: { Metric, Period: 300, Stat: 'Sum' }, ReturnData: false },
          ],
        },
      ],
    })
    .resolves({});
  expect(await readAlarms.read(anAccount())).toMatchObject({
    value: [
      {
        metrics: [
          { id: 'expr_1', expression: '100 * errors', compared: true },
          { id: 'errors', name: '5XXError', statistic: 'Sum', dimensions: { ApiName: 'api' }, compared: false },
        ],
      },
    ],
  });
});

test('given two pages, then both are read, of both regions, by the name of the environment', async () => {
  cloudWatch
    .on(DescribeAlarmsCommand)
    .resolvesOnce({ MetricAlarms: [{ AlarmName: 'one' }], NextToken: 'two' })
    .resolvesOnce({ MetricAlarms: [{ AlarmName: 'recovery' }] })
    .resolvesOnce({ MetricAlarms: [{ AlarmName: 'two' }] });
  const answer = await readAlarms.read(anAccount({ limits: { concurrent: 1 } }));
  expect(answer).toMatchObject({
    value: [
      { name: 'one', region: 'us-east-1' },
      { name: 'two', region: 'us-east-1' },
      { name: 'recovery', region: 'us-west-2' },
    ],
  });
  expect(cloudWatch.commandCalls(DescribeAlarmsCommand, { AlarmNamePrefix: 'hexastyle-staging-' })).toHaveLength(3);
});

test('given one region that is closed to the role, then the other is shown, and the reason beside it', async () => {
  cloudWatch
    .on(DescribeAlarmsCommand)
    .resolvesOnce({ MetricAlarms: [{ AlarmName: 'one' }] })
    .rejectsOnce(DENIED);
  expect(await readAlarms.read(anAccount())).toMatchObject({
    kind: 'partial',
    value: [{ name: 'one' }],
    reasons: [{ kind: 'permission-missing', action, region: 'us-west-2' }],
  });
});

test('given throttling without end, then nothing is known', async () => {
  cloudWatch.on(DescribeAlarmsCommand).rejects(THROTTLED);
  expect(await readAlarms.read(anAccount())).toMatchObject({
    kind: 'unknown',
    reasons: [{ kind: 'throttled', action }, {}],
  });
});

test('given no alarms, then the list is empty', async () => {
  expect(await readAlarms.read(anAccount())).toEqual({ kind: 'read', at: NOW, value: [] });
});
