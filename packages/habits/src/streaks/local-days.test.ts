import fc from 'fast-check';
import { dayNumber } from '../days/day-number';
import { localDay } from '../days/local-day';
import { filledDays } from '../scores/filled-days';
import { scores } from '../scores/scores';
import { totals } from '../statistics/totals';
import { doneOn } from '../testing/histories';
import { streaks } from './streaks';

const HOUR = 3_600_000;
/** Less than a day apart, so that a flight between them never jumps over a date. */
const ZONES = [
  'America/New_York',
  'America/Sao_Paulo',
  'UTC',
  'Europe/Lisbon',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

/** From autumn 2019 to spring 2024: clocks that change both ways, two leap days. */
const starts = fc.date({
  min: new Date('2019-09-01T00:00:00Z'),
  max: new Date('2024-04-15T00:00:00Z'),
  noInvalidDate: true,
});
const dayStarts = fc.record({ hour: fc.integer({ min: 0, max: 6 }), minute: fc.constantFrom(0, 30) });

/** The dates of somebody who opens the app every hour and is now in one zone, now in another. */
const hourly = (start: Date, zones: readonly string[], dayStart: { hour: number; minute: number }) => {
  const hours = Array.from({ length: 24 * 20 }, (_, hour) => hour);
  const zoneAt = (hour: number) => zones[Math.floor((hour * zones.length) / hours.length)] ?? 'UTC';
  return hours.map((hour) => localDay(new Date(start.getTime() + hour * HOUR), zoneAt(hour), dayStart).toString());
};

describe('local days', () => {
  it('are neither lost nor doubled by changes of clocks, zones and leap days', () => {
    fc.assert(
      fc.property(
        starts,
        fc.array(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 4 }),
        dayStarts,
        (start, zones, dayStart) => {
          const dates = [...new Set(hourly(start, zones, dayStart))].sort();
          const [first = '', last = ''] = [dates[0], dates.at(-1)];
          const count = dayNumber(last) - dayNumber(first) + 1;
          const history = doneOn({ kind: 'daily' }, dates);
          expect(streaks(history, last).current).toEqual({ from: first, to: last, length: count, unit: 'day' });
          expect(scores(history, last)).toHaveLength(count);
          expect(totals(history, { period: 'day', from: first, to: last }).filter(({ total }) => total !== 1)).toEqual(
            [],
          );
          expect(filledDays(history).size).toBe(0);
        },
      ),
    );
  });
});
