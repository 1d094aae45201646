import { DescribeAlarmHistoryCommand } from '@aws-sdk/client-cloudwatch';
import { anAccount, NOW } from '../testing/an-account';
import { MOCKS, resetMocks } from '../testing/mocks';
import { readAlarmHistory } from './read-alarm-history';

beforeEach(() => {
  resetMocks();
});

const at = { name: 'hexastyle-staging-cache-cpu', region: 'us-east-1' };
const Timestamp = new Date('2026-11-23T09:00:00Z');

test('given two pages, then every change is read, with its states and its reason', async () => {
  const HistoryData = JSON.stringify({
    oldState: { stateValue: 'OK' },
    newState: { stateValue: 'ALARM', stateReason: 'Threshold crossed' },
  });
  MOCKS.cloudwatch
    .on(DescribeAlarmHistoryCommand)
    .resolvesOnce({ AlarmHistoryItems: [{ Timestamp, HistorySummary: 'to ALARM', HistoryData }], NextToken: 'two' })
    .resolves({ AlarmHistoryItems: [{ Timestamp, HistorySummary: 'odd', HistoryData: '{broken' }] });
  expect(await readAlarmHistory.read(anAccount(), at)).toEqual({
    kind: 'read',
    at: NOW,
    value: [
      { at: Timestamp.toISOString(), summary: 'to ALARM', from: 'OK', to: 'ALARM', reason: 'Threshold crossed' },
      { at: Timestamp.toISOString(), summary: 'odd' },
    ],
  });
});

test('given a number of days, then so many are asked for, of this alarm only', async () => {
  await readAlarmHistory.read(anAccount(), { ...at, days: 3 });
  expect(MOCKS.cloudwatch.call(0).args[0].input).toMatchObject({
    AlarmName: at.name,
    HistoryItemType: 'StateUpdate',
    StartDate: new Date('2026-11-20T10:00:00Z'),
    EndDate: new Date(NOW),
  });
});
