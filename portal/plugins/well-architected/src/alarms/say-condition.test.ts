import { anAlarm } from '../testing/some-alarms';
import { sayCondition, sayThreshold } from './say-condition';

test('given a computation in percent, says its threshold, its periods and what missing data do', () => {
  expect(sayCondition(anAlarm())).toBe(
    '5xx rate more than 5 % for 1 of 1 periods of 5 min; missing data count as good',
  );
});

test('given one metric, says its statistic and its unit', () => {
  const metrics = [{ id: 'm1', name: 'Latency', dimensions: {}, statistic: 'p95', period: 60, compared: true }];
  const alarm = anAlarm({
    metrics,
    threshold: 1000,
    comparison: 'GreaterThanOrEqualToThreshold',
    evaluationPeriods: 5,
    datapointsToAlarm: 3,
    treatMissingData: 'breaching',
  });
  expect(sayCondition(alarm)).toBe(
    'p95 of Latency at least 1,000 ms for 3 of 5 periods of 1 min; missing data count against it',
  );
});

test('given no number of data points, all periods have to be against it', () => {
  expect(sayCondition(anAlarm({ datapointsToAlarm: undefined, evaluationPeriods: 3 }))).toContain('3 of 3 periods');
});

test('given a band, says no threshold; given a comparison that nobody knows, says its name', () => {
  expect(sayThreshold('GreaterThanUpperThreshold', undefined)).toBe('above the expected band');
  expect(sayThreshold('Sideways', 3)).toBe('Sideways 3');
});
