import { anAlarm } from '../testing/a-platform';
import { alarmCondition, alarmSilence } from './alarm-condition';

const alarm = (properties: object): ReturnType<typeof anAlarm> => {
  const plain = anAlarm('x', 'docs/runbooks/x.md#symptom');
  return { ...plain, properties: { ...plain.properties, ...properties } };
};

it.each([
  [{}, 'greater than 5 within 5 minutes'],
  [
    { ComparisonOperator: 'LessThanThreshold', Threshold: 1, Period: 3600, EvaluationPeriods: 2 },
    'less than 1 within 2 hours',
  ],
  [{ Period: 60, EvaluationPeriods: 5, DatapointsToAlarm: 3 }, 'greater than 5 within 3 of 5 times 1 minute'],
  [{ Metrics: [{ MetricStat: { Period: 300 } }, { Expression: 'a / b' }] }, 'greater than 5 within 5 minutes'],
  [{ Period: 90 }, 'greater than 5 within 90 seconds'],
])('given %j, then it goes off when it is %s', (properties, condition) => {
  expect(alarmCondition(alarm(properties))).toBe(condition);
});

it('says what silence means', () => {
  expect(alarmSilence(alarm({}))).toBe('silence is fine');
  expect(alarmSilence(alarm({ TreatMissingData: 'breaching' }))).toBe('silence raises it, too');
});
