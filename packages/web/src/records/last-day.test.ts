import type { Entry } from './entry';
import { lastDay } from './last-day';
import { habitSample } from '../testing/habit-sample';

const day = (date: string): readonly [string, Entry] => [
  date,
  { habitId: 'h', date, state: 'done', note: '', editedAt: '', version: '' },
];

describe('last day of a habit', () => {
  it('is today while the habit is in use', () => {
    expect(lastDay(habitSample('Read'), new Map([day('2026-01-02')]), '2026-02-28')).toBe('2026-02-28');
  });

  it('given an archived habit, is the last day that was recorded and has come', () => {
    const days = new Map([day('2026-01-02'), day('2026-01-05'), day('2026-03-04'), day('2026-01-03')]);
    expect(lastDay(habitSample('Read', { archived: true }), days, '2026-02-28')).toBe('2026-01-05');
  });

  it('given an archived habit without days, is the day it was made', () => {
    const habit = habitSample('Read', { archived: true, createdAt: '2026-01-01T10:00:00.000Z' });
    expect(lastDay(habit, new Map(), '2026-02-28')).toBe('2026-01-01');
  });
});
