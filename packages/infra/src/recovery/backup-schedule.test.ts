import { described } from '../testing/described';
import { DAILY_HOUR, START_WINDOW, hoursBetweenPoints, hoursField } from './backup-schedule';

const withRpo = (rpoHours: number) => ({ ...described('staging'), recovery: { rtoHours: 4, rpoHours } });

/** The hours of a day that a field stands for. */
const hoursOf = (field: string): readonly number[] => {
  const [from = '', step = '24'] = field === '*' ? ['0', '1'] : field.split('/');
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return hours.filter((hour) => hour >= Number(from) && (hour - Number(from)) % Number(step) === 0);
};

describe('Given an RPO', () => {
  it.each([
    [1, 1, '*'],
    [1.5, 1, '*'],
    [2, 1, '*'],
    [4, 3, '2/3'],
    [6, 4, '1/4'],
    [23.5, 12, '5/12'],
    [24, 12, '5/12'],
    [25, 24, '5'],
    [720, 24, '5'],
  ])(
    'of %d hours, then a recovery point is due every %d hours (%s), so that a late start is still in time',
    (rpo, hours, field) => {
      expect(hoursBetweenPoints(withRpo(rpo))).toBe(hours);
      expect(hoursField(hours)).toBe(field);
    },
  );

  it.each(Array.from({ length: 48 }, (_, hours) => hours + 1))(
    'of %d hours, then the times are as far apart over midnight as by day, and one of them is that of the daily point',
    (rpo) => {
      const hours = hoursBetweenPoints(withRpo(rpo));
      const times = hoursOf(hoursField(hours));
      expect(times).toHaveLength(24 / hours);
      expect(times).toContain(DAILY_HOUR);
      expect(new Set(times.map((time, at) => (times[at + 1] ?? (times[0] ?? 0) + 24) - time))).toEqual(
        new Set([hours]),
      );
      if (rpo > 1) expect(hours + START_WINDOW.toHours()).toBeLessThanOrEqual(rpo);
    },
  );
});
