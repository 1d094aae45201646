import { waitBefore } from './wait-before';

const NOW = new Date('2026-01-01T10:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

test.each([
  ['costs', undefined, 0],
  ['costs', ago(900), 0],
  ['costs', ago(899), 1],
  ['alarms', ago(3), 7],
  ['alarms', ago(11), 0],
] as const)('given %s that were tried at %s, then the wait is %d s', (part, triedAt, seconds) => {
  expect(waitBefore(part, triedAt, NOW)).toBe(seconds);
});
