import { lossOf } from './loss-of';

describe('the RPO of a drill', () => {
  it.each([
    ['', '', {}],
    [' 2026-10-01T14:00:00+02:00 ', '', { recoveryPointAt: '2026-10-01T12:00:00.000Z' }],
    ['', '15', { rpoMinutes: 15 }],
  ])('given the point "%s" and the minutes "%s", when it is read, then it is %j', (point, minutes, value) => {
    expect(lossOf(point, minutes)).toEqual({ kind: 'loss', value });
  });

  it.each([
    ['yesterday', ''],
    ['2026-13-01T00:00:00Z', ''],
    ['', '1.5'],
    ['', '-1'],
    ['2026-10-01T14:00:00Z', '15'],
  ])('given the point "%s" and the minutes "%s", when it is read, then it says what to write', (point, minutes) => {
    expect(lossOf(point, minutes).kind).toBe('fault');
  });
});
