import { runsPerMonth, sharedRunsPerMonth } from './runs-per-month';

test.each([
  // 730 hours x 12 runs an hour
  ['rate(5 minutes)', 8760],
  ['rate(1 hour)', 730],
  ['rate(1 day)', 730 / 24],
  ['cron(0 * * * ? *)', 730],
  ['cron(0 5 * * ? *)', 730 / 24],
  ['cron(0 6 ? * MON *)', 730 / 24 / 7],
  ['cron(0 6,18 ? * MON,THU *)', (730 / 24 / 7) * 4],
  ['cron(0 1/4 * * ? *)', (730 / 24) * 6],
  ['cron(0 5/12 * * ? *)', (730 / 24) * 2],
  ['cron(0 0/23 * * ? *)', (730 / 24) * 2],
  ['cron(0 */7 * * ? *)', (730 / 24) * 4],
  ['cron(0/5 * * * ? *)', 730 * 12],
  ['cron(0 5 ? * 2/2 *)', (730 / 24 / 7) * 3],
  ['cron(0 0 1 * ? *)', 1],
  ['cron(0 0 1 1 ? *)', 1 / 12],
])('given the schedule %s, then it runs %d times a month', (expression, runs) => {
  expect(runsPerMonth(expression)).toBeCloseTo(runs, 6);
});

test.each([
  undefined,
  '',
  'rate(0 minutes)',
  'cron(0 0/0 * * ? *)',
  'cron(0 24/2 * * ? *)',
  'cron(0 5 L * ? *)',
  'cron(0 5 ? * MON-FRI *)',
  'cron(0 5 ? * MON/2 *)',
  'cron(0 5 * *)',
  'at(2026-01-01T00:00:00)',
])('given %s, then nobody claims to know', (expression) => {
  expect(runsPerMonth(expression)).toBeUndefined();
});

test.each([
  ['cron(0 * * * ? *)', 'cron(0 5 * * ? *)', 730 / 24],
  ['cron(0 5/12 * * ? *)', 'cron(0 5 * * ? *)', 730 / 24],
  ['cron(0 5 * * ? *)', 'cron(0 5 * * ? *)', 730 / 24],
  ['cron(0 2/3 * * ? *)', 'cron(30 5 * * ? *)', 0],
  ['cron(0 0/12 * * ? *)', 'cron(0 5 * * ? *)', 0],
  ['rate(1 hour)', 'cron(0 5 * * ? *)', 0],
  [undefined, 'cron(0 5 * * ? *)', 0],
])('given %s and %s, then they meet %d times a month', (one, other, runs) => {
  expect(sharedRunsPerMonth(one, other)).toBeCloseTo(runs, 6);
});
