import { sayAge } from './age';

describe('the age of a report', () => {
  const now = Date.parse('2026-01-03T00:00:00Z');

  it.each([
    ['2026-01-03T00:00:00Z', 'just now'],
    ['2026-01-04T00:00:00Z', 'just now'],
    ['2026-01-02T23:59:00Z', '1 minute ago'],
    ['2026-01-02T21:30:00Z', '2 hours ago'],
    ['2025-12-31T00:00:00Z', '3 days ago'],
  ])('given %s, when it is said, then it is %s', (iso, said) => {
    expect(sayAge(iso, now)).toBe(said);
  });
});
