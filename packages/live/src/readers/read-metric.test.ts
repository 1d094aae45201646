import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { anAccount } from '../testing/an-account';
import { MOCKS, resetMocks } from '../testing/mocks';
import { readMetric } from './read-metric';

beforeEach(() => {
  resetMocks();
});

const alarm = {
  region: 'us-west-2',
  metrics: [
    { id: 'share', label: '%', expression: '100 * errors', period: 60, dimensions: {}, compared: true },
    {
      id: 'errors',
      namespace: 'AWS/ApiGateway',
      name: '5XXError',
      dimensions: { ApiName: 'api' },
      statistic: 'Sum',
      period: 60,
      compared: false,
    },
  ],
};
const instant = (minute: number): Date => new Date(Date.UTC(2026, 10, 23, 9, minute));

test('given an alarm on a computation, then its parts are asked for and the compared one returned', async () => {
  await readMetric.read(anAccount(), { alarm, days: 2 });
  expect(MOCKS.cloudwatch.call(0).args[0].input).toMatchObject({
    StartTime: new Date('2026-11-21T10:00:00Z'),
    MetricDataQueries: [
      { Id: 'share', Expression: '100 * errors', Period: 60, ReturnData: true, Label: '%' },
      {
        Id: 'errors',
        ReturnData: false,
        MetricStat: {
          Metric: {
            Namespace: 'AWS/ApiGateway',
            MetricName: '5XXError',
            Dimensions: [{ Name: 'ApiName', Value: 'api' }],
          },
          Period: 60,
          Stat: 'Sum',
        },
      },
    ],
  });
});

test('given a series over two pages, then it is one, oldest first', async () => {
  const result = { Id: 'share', Label: '%' };
  MOCKS.cloudwatch
    .on(GetMetricDataCommand)
    .resolvesOnce({ MetricDataResults: [{ ...result, Timestamps: [instant(5)], Values: [2] }], NextToken: 'two' })
    .resolves({ MetricDataResults: [{ ...result, Timestamps: [instant(0)], Values: [1] }] });
  expect(await readMetric.read(anAccount(), { alarm })).toMatchObject({
    kind: 'read',
    value: [
      {
        id: 'share',
        label: '%',
        points: [
          { at: '2026-11-23T09:00:00.000Z', value: 1 },
          { at: '2026-11-23T09:05:00.000Z', value: 2 },
        ],
      },
    ],
  });
});
