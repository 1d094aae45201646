import { sayZone } from './say-zone';

test('given values, says the zone of the hours below them', () => {
  const points = [{ at: '2026-01-01T00:00:00.000Z', value: 7 }];

  expect(sayZone([{ label: 'errors', points }])).toBe('UTC');
});

test('given no value, says nothing', () => {
  expect(sayZone([{ label: 'errors', points: [] }])).toBeUndefined();
});
