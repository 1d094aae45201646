import { lastDay } from './last-day';
import { habitSample } from '../testing/habit-sample';

describe('last day of a habit', () => {
  it('is today while the habit is in use', () => {
    expect(lastDay(habitSample('Read'), '2026-02-28')).toBe('2026-02-28');
  });

  it('given an archived habit, is the day since which it rests', () => {
    expect(lastDay(habitSample('Read', { archived: true, archivedOn: '2026-01-05' }), '2026-02-28')).toBe('2026-01-05');
  });

  it('given a habit that was archived where it is tomorrow already, is today', () => {
    expect(lastDay(habitSample('Read', { archived: true, archivedOn: '2026-03-01' }), '2026-02-28')).toBe('2026-02-28');
  });
});
