import { loopFrequency } from './loop-frequency';
import type { Schedule } from './schedule';

describe('loopFrequency', () => {
  it.each<[string, Schedule, number, number]>([
    ['daily', { kind: 'daily' }, 1, 1],
    ['so many times a week', { kind: 'weekly', times: 3 }, 3, 7],
    ['so many times a month of 30 days', { kind: 'monthly', times: 4 }, 4, 30],
    ['so many times in so many days', { kind: 'times-in-days', times: 2, days: 10 }, 2, 10],
    ['fixed weekdays, as many times a week', { kind: 'weekdays', weekdays: [1, 3, 5] }, 3, 7],
    ['every so many days', { kind: 'every-days', days: 4, start: '2026-01-01' }, 1, 4],
    ['seven times a week, which is daily', { kind: 'weekly', times: 7 }, 1, 1],
    ['all weekdays, which is daily', { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7] }, 1, 1],
    ['31 times a month, which is daily', { kind: 'monthly', times: 31 }, 1, 1],
    ['every day, which is daily', { kind: 'every-days', days: 1, start: '2026-01-01' }, 1, 1],
    ['ten times in ten days, which is daily', { kind: 'times-in-days', times: 10, days: 10 }, 1, 1],
  ])('knows %s', (_name, schedule, times, days) => {
    expect(loopFrequency(schedule)).toEqual({ times, days });
  });
});
