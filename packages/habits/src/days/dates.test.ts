import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { dateOf } from './date-of';
import { dayNumber } from './day-number';
import { periodAround } from './period-around';
import { weekdayOf } from './weekday-of';

const numbers = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') });
const around = (date: string, period: Parameters<typeof periodAround>[1], first: 1 | 6 | 7 = 1) => {
  const { from, to } = periodAround(dayNumber(date), period, first);
  return [dateOf(from), dateOf(to)];
};

describe('days by number', () => {
  it('begin with 1970-01-01, and know its neighbours', () => {
    expect([dayNumber('1969-12-31'), dayNumber('1970-01-01'), dayNumber('1970-01-02')]).toEqual([-1, 0, 1]);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2100-03-01') - dayNumber('2100-02-28')).toBe(1);
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
  });

  it('are the days of the calendar, each once and in order', () => {
    fc.assert(
      fc.property(numbers, (day) => {
        expect(dayNumber(dateOf(day))).toBe(day);
        expect(dateOf(day + 1)).toBe(parseDate(dateOf(day)).add({ days: 1 }).toString());
        expect(weekdayOf(day)).toBe(new Date(`${dateOf(day)}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', 'today', '', '2026-01-01T00:00:00Z'])(
    'refuse %p, which no calendar has',
    (date) => {
      expect(() => dayNumber(date)).toThrow(RangeError);
    },
  );

  it('are in weeks that begin on the day the person chose', () => {
    expect(around('2026-02-27', 'week')).toEqual(['2026-02-23', '2026-03-01']);
    expect(around('2026-02-27', 'week', 7)).toEqual(['2026-02-22', '2026-02-28']);
    expect(around('2026-02-27', 'week', 6)).toEqual(['2026-02-21', '2026-02-27']);
  });

  it('are in months, quarters and years of the calendar', () => {
    expect(around('2024-02-10', 'day')).toEqual(['2024-02-10', '2024-02-10']);
    expect(around('2024-02-10', 'month')).toEqual(['2024-02-01', '2024-02-29']);
    expect(around('2024-12-31', 'month')).toEqual(['2024-12-01', '2024-12-31']);
    expect(around('2024-02-10', 'quarter')).toEqual(['2024-01-01', '2024-03-31']);
    expect(around('2024-11-10', 'quarter')).toEqual(['2024-10-01', '2024-12-31']);
    expect(around('2024-11-10', 'year')).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('are each in one period of a kind, and the next period begins where one ends', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('day', 'week', 'month', 'quarter', 'year' as const), (day, period) => {
        const { from, to } = periodAround(day, period, 3);
        expect(from <= day && day <= to).toBe(true);
        expect(periodAround(from, period, 3)).toEqual({ from, to });
        expect(periodAround(to, period, 3)).toEqual({ from, to });
        expect(periodAround(to + 1, period, 3).from).toBe(to + 1);
      }),
    );
  });
});
