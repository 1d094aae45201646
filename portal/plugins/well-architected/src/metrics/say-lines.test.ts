import { sayLines } from './say-lines';

test('given lines and a threshold, says the range, the newest value and the threshold', () => {
  const points = [
    { at: '2026-01-01T00:00:00.000Z', value: 7 },
    { at: '2026-01-01T00:05:00.000Z', value: 2.5 },
  ];
  expect(sayLines([{ label: 'errors', points }], '%', 5)).toBe(
    'errors: 2 values, lowest 2.5 %, highest 7 %, newest 2.5 %; threshold 5 %',
  );
});

test('given a line without points, says that there is no data', () => {
  expect(sayLines([{ label: 'errors', points: [] }], '', undefined)).toBe('errors: no data');
});
