import { hoursBetweenRuns } from './schedule';

test.each([
  ['cron(0 * * * ? *)', 1],
  ['cron(0 */6 * * ? *)', 6],
  ['cron(0 0/7 * * ? *)', 7],
  ['cron(0 5 * * ? *)', 24],
  ['cron(0 5,17,20 * * ? *)', 12],
  ['cron(0 6 ? * MON *)', 168],
  ['cron(0 6 ? * MON-FRI *)', 168],
])('given %s, then at most %i hours lie between two runs', (expression, hours) => {
  expect(hoursBetweenRuns(expression)).toBe(hours);
});

test.each([
  'cron(0 6 1 * ? *)',
  'cron(0 6 ? * MON#1 *)',
  'cron(0 6 ? 1 MON *)',
  'cron(0 6 * * ? 2026)',
  'cron(0 24 * * ? *)',
  'cron(0 0/0 * * ? *)',
  'cron(0 noon * * ? *)',
  'rate(1 hour)',
  '',
])('given %j, then nobody can tell how often it runs', (expression) => {
  expect(hoursBetweenRuns(expression)).toBeUndefined();
});
