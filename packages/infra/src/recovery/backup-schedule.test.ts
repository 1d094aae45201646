import { described } from '../testing/described';
import { hoursBetweenPoints, hoursField } from './backup-schedule';

const withRpo = (rpoHours: number) => ({ ...described('staging'), recovery: { rtoHours: 4, rpoHours } });

describe('Given an RPO', () => {
  it.each([
    [1, 1, '*'],
    [1.5, 1, '*'],
    [2, 1, '*'],
    [4, 3, '0/3'],
    [24, 23, '0/23'],
    [25, 24, '0'],
    [720, 24, '0'],
  ])(
    'of %d hours, then a recovery point is due every %d hours (%s), so that a late start is still in time',
    (rpo, hours, field) => {
      expect(hoursBetweenPoints(withRpo(rpo))).toBe(hours);
      expect(hoursField(hours)).toBe(field);
    },
  );
});
