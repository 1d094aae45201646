import { localDay } from '@hexastyle/habits';
import fc from 'fast-check';
import { todayOf } from './today-of';

const ZONES = ['UTC', 'Europe/Lisbon', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Apia', 'Australia/Lord_Howe'];

const pad = (number: number) => String(number).padStart(2, '0');

describe('today', () => {
  it('is the day that the rules say, in every zone, at every hour and with every start of the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (now, timeZone, hour, minute) => {
          const dayStart = `${pad(hour)}:${pad(minute)}`;
          expect(todayOf({ timeZone, dayStart }, now)).toBe(localDay(now, timeZone, { hour, minute }).toString());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the day that the rules say in nights in which clocks are set back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-10-25', '2026-11-01', '2026-04-05'),
        fc.integer({ min: -1440, max: 1440 }),
        fc.constantFrom('Europe/Lisbon', 'America/St_Johns', 'Australia/Lord_Howe'),
        fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 59 })),
        (night, minutes, timeZone, [hour, minute]) => {
          const now = new Date(Date.parse(night) + minutes * 60_000);
          const dayStart = `${pad(hour)}:${pad(minute)}`;
          expect(todayOf({ timeZone, dayStart }, now)).toBe(localDay(now, timeZone, { hour, minute }).toString());
        },
      ),
      { numRuns: 500 },
    );
  });
});
