import { aCostDay } from '../testing/some-costs';
import { monthOf } from './month-of';

const days = [aCostDay('2026-11-01', { api: 3 }), aCostDay('2026-11-02', { api: 1 })];

describe('the month of a reading of the costs', () => {
  it('given a forecast, then the month ends with the days that are over and the forecast', () => {
    const costs = { days, monthToDate: 4, forecast: 60 };

    // 3 of the first day; the second one, of which 1 is paid, is within the 60.
    expect(monthOf(costs, '2026-11-02T08:00:00.000Z')).toEqual({ toDate: 4, end: 63 });
  });

  it('given no costs yet on the day of the reading, then nothing is taken off', () => {
    expect(monthOf({ days, monthToDate: 4, forecast: 60 }, '2026-11-03T00:10:00.000Z').end).toBe(64);
  });

  it('given no forecast, then nobody knows how the month ends', () => {
    expect(monthOf({ days, monthToDate: 4 }, '2026-11-02T08:00:00.000Z')).toEqual({ toDate: 4 });
  });
});
