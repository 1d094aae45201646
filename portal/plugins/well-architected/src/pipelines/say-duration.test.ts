import { sayDuration } from './say-duration';

test.each([
  ['2026-01-01T00:00:42.000Z', '42 s'],
  ['2026-01-01T00:03:20.000Z', '3 min 20 s'],
  ['2026-01-01T01:05:59.000Z', '1 h 5 min'],
  ['2025-12-31T23:59:00.000Z', '0 s'],
])('given an end at %s, says %s', (to, words) => {
  expect(sayDuration('2026-01-01T00:00:00.000Z', to)).toBe(words);
});
