import { lastDay } from './last-day';

describe('the last day that counts', () => {
  it.each([
    ['today, of a habit that goes on', undefined, '2026-02-28'],
    ['the day since which it rests, of an archived one', '2026-01-05', '2026-01-05'],
    ['today, of one that is to rest only later', '2026-03-01', '2026-02-28'],
  ])('is %s', (_, archivedOn, expected) => {
    expect(lastDay(archivedOn, '2026-02-28')).toBe(expected);
  });
});
