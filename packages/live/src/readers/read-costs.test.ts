import { GetCostAndUsageCommand, GetCostForecastCommand, type Group } from '@aws-sdk/client-cost-explorer';
import { anAccount, NOW } from '../testing/an-account';
import { awsError, DENIED } from '../testing/aws-error';
import { MOCKS, resetMocks } from '../testing/mocks';
import { readCosts } from './read-costs';

beforeEach(() => {
  resetMocks();
});

const group = (key: string, Amount: string): Group => ({
  Keys: [key],
  Metrics: { UnblendedCost: { Amount, Unit: 'USD' } },
});
const day = (Start: string, Groups: Group[], Estimated = false) => ({
  TimePeriod: { Start, End: Start },
  Groups,
  Estimated,
});

test('given days on two pages, then each day is one, by component, and the month is added up', async () => {
  MOCKS.ce
    .on(GetCostAndUsageCommand)
    .resolvesOnce({
      ResultsByTime: [
        day('2026-10-31', [group('Component$api', '9')]),
        day('2026-11-22', [group('Component$api', '1.5')]),
      ],
      NextPageToken: 'two',
    })
    .resolves({ ResultsByTime: [day('2026-11-22', [group('Component$data', '2'), group('Component$', '0.5')], true)] });
  MOCKS.ce.on(GetCostForecastCommand).resolves({ Total: { Amount: '12.25', Unit: 'USD' } });
  expect(await readCosts.read(anAccount())).toEqual({
    kind: 'read',
    at: NOW,
    value: {
      days: [
        { date: '2026-10-31', components: { api: 9 }, total: 9, estimated: false },
        { date: '2026-11-22', components: { api: 1.5, data: 2, untagged: 0.5 }, total: 4, estimated: true },
      ],
      monthToDate: 4,
      forecast: 12.25,
    },
  });
});

test('given an environment, then its tag is asked for, over 30 days, and the forecast to the end of the month', async () => {
  await readCosts.read(anAccount());
  const filter = { Tags: { Key: 'Environment', Values: ['staging'] } };
  expect(MOCKS.ce.calls().map(({ args }) => args[0].input)).toMatchObject([
    {
      TimePeriod: { Start: '2026-10-24', End: '2026-11-24' },
      Granularity: 'DAILY',
      Filter: filter,
      GroupBy: [{ Type: 'TAG', Key: 'Component' }],
    },
    { TimePeriod: { Start: '2026-11-23', End: '2026-12-01' }, Filter: filter },
  ]);
});

test('given the last day of a long month, then the month is whole', async () => {
  await readCosts.read(anAccount({ now: () => new Date('2026-12-31T23:00:00Z') }));
  expect(MOCKS.ce.call(0).args[0].input).toMatchObject({ TimePeriod: { Start: '2026-12-01', End: '2027-01-01' } });
  expect(MOCKS.ce.call(1).args[0].input).toMatchObject({ TimePeriod: { Start: '2026-12-31', End: '2027-01-01' } });
});

test.each([
  ['too few days', awsError('DataUnavailableException'), { kind: 'too-little-data', action: 'ce:GetCostForecast' }],
  ['no right to forecasts', DENIED, { kind: 'permission-missing', action: 'ce:GetCostForecast', region: 'us-east-1' }],
])('given %s, then the costs are shown without a forecast, and why', async (_, error, reason) => {
  MOCKS.ce.on(GetCostForecastCommand).rejects(error);
  expect(await readCosts.read(anAccount())).toEqual({
    kind: 'partial',
    at: NOW,
    value: { days: [], monthToDate: 0 },
    reasons: [reason],
  });
});
