import { waitBefore } from './wait-before';

test.each([
  ['costs', undefined, 0],
  ['costs', 900, 0],
  ['costs', 899, 1],
  ['alarms', 3, 7],
  ['alarms', 11, 0],
] as const)('given %s that were tried %s seconds ago, then the wait is %d s', (part, sinceTried, seconds) => {
  expect(waitBefore(part, sinceTried)).toBe(seconds);
});
