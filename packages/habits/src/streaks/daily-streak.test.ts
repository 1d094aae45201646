import { parseDate, type CalendarDate } from '@internationalized/date';
import fc from 'fast-check';
import { dailyStreak } from './daily-streak';

const today = parseDate('2024-03-01');
const streak = (...days: string[]) =>
  dailyStreak(
    days.map((day) => parseDate(day)),
    today,
  );

const dayAt = (offset: number): CalendarDate => today.add({ days: offset });
const offsets = fc.array(fc.integer({ min: -800, max: 30 }), { maxLength: 400 });

/** The rule said as slowly as possible. */
const counted = (days: ReadonlySet<number>) => {
  const lengthBack = (from: number) => {
    let length = 0;
    while (days.has(from - length)) length += 1;
    return length;
  };
  const past = [...days].filter((day) => day <= 0);
  return { current: lengthBack(days.has(0) ? 0 : -1), best: Math.max(0, ...past.map(lengthBack)), unit: 'day' };
};

describe('dailyStreak', () => {
  it('is nothing before the first day', () => {
    expect(streak()).toEqual({ current: 0, best: 0, unit: 'day' });
  });

  it('is not broken by a today that is not done yet', () => {
    expect(streak('2024-02-28', '2024-02-29')).toEqual({ current: 2, best: 2, unit: 'day' });
  });

  it('is broken by a yesterday that was not done', () => {
    expect(streak('2024-02-27', '2024-02-28')).toEqual({ current: 0, best: 2, unit: 'day' });
  });

  it('goes over a leap day, and is broken when the leap day is left out', () => {
    expect(streak('2024-02-28', '2024-02-29', '2024-03-01').current).toBe(3);
    expect(streak('2024-02-28', '2024-03-01').current).toBe(1);
  });

  it('does not count days to come', () => {
    expect(streak('2024-03-02', '2024-03-03')).toEqual({ current: 0, best: 0, unit: 'day' });
    expect(streak('2024-03-01', '2024-03-02').current).toBe(1);
  });

  it('is what slow counting finds, in any order and with repeats', () => {
    fc.assert(
      fc.property(offsets, (days) => {
        expect(dailyStreak([...days, ...days].map(dayAt), today)).toEqual(counted(new Set(days)));
      }),
    );
  });

  it('never shrinks when a day is added, and best is never below current', () => {
    fc.assert(
      fc.property(offsets, fc.integer({ min: -800, max: 0 }), (days, extra) => {
        const before = dailyStreak(days.map(dayAt), today);
        const after = dailyStreak([...days, extra].map(dayAt), today);
        expect(after.current).toBeGreaterThanOrEqual(before.current);
        expect(after.best).toBeGreaterThanOrEqual(Math.max(before.best, after.current));
      }),
    );
  });
});
