import { described } from '../testing/described';
import { hoursBetweenPoints } from './backup-schedule';

const withRpo = (rpoHours: number) => ({ ...described('staging'), recovery: { rtoHours: 4, rpoHours } });

describe('Given an RPO', () => {
  it.each([
    [1, 1],
    [1.5, 1],
    [2, 1],
    [4, 3],
    [24, 23],
    [720, 24],
  ])(
    'of %d hours, then a recovery point is due every %d hours, so that a late start is still in time',
    (rpo, hours) => {
      expect(hoursBetweenPoints(withRpo(rpo))).toBe(hours);
    },
  );
});
