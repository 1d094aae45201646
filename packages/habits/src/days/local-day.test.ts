import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { localDay } from './local-day';

const ZONES = [
  'UTC',
  'Europe/Lisbon',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
];

const instants = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2037-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const zones = fc.constantFrom(...ZONES);
const dayStarts = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });

/** The wall clock as the runtime's own calendar shows it. */
const wallClock = (instant: Date, timeZone: string) => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
};

/** Whether the clock shows less than it did in the three hours before, or as much. */
const wasSetBack = (instant: Date, zone: string): boolean => {
  const minutesAt = (at: number) => {
    const { date, minutes } = wallClock(new Date(at), zone);
    return Date.parse(date) / 60_000 + minutes;
  };
  return minutesAt(instant.getTime()) - minutesAt(instant.getTime() - 3 * 60 * 60 * 1000) < 180;
};

/** Hours in which clocks are set back, and those around them. */
const turningNights = fc
  .tuple(fc.constantFrom('2026-10-25', '2026-11-01', '2026-04-05'), fc.integer({ min: -1440, max: 1440 }))
  .map(([date, minutes]) => new Date(Date.parse(date) + minutes * 60_000));

describe('localDay', () => {
  it('is the date on the wall, at midnight and at every other start of the day', () => {
    fc.assert(
      fc.property(instants, zones, dayStarts, (instant, zone, start) => {
        fc.pre(!wasSetBack(instant, zone));
        const { date, minutes } = wallClock(instant, zone);
        expect(localDay(instant, zone).toString()).toBe(date);
        const isEarly = minutes < start.hour * 60 + start.minute;
        expect(localDay(instant, zone, start).toString()).toBe(
          parseDate(date)
            .subtract({ days: isEarly ? 1 : 0 })
            .toString(),
        );
      }),
    );
  });

  it('goes forward by at most two days in 24 hours and never back', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const later = localDay(new Date(instant.getTime() + 24 * 60 * 60 * 1000), zone);
        const days = later.calendar.toJulianDay(later) - later.calendar.toJulianDay(localDay(instant, zone));
        expect([0, 1, 2]).toContain(days);
      }),
    );
  });

  it('goes on where the clock is set back over the start of the day', () => {
    const start = { hour: 2, minute: 30 };
    const days = ['00:29', '00:45', '01:00', '01:29', '01:31'].map((time) =>
      localDay(new Date(`2026-10-25T${time}:00Z`), 'Europe/Berlin', start).toString(),
    );
    expect(days).toEqual(['2026-10-24', '2026-10-25', '2026-10-25', '2026-10-25', '2026-10-25']);
  });

  it('never goes back, in nights in which clocks are set back and at every start of the day', () => {
    fc.assert(
      fc.property(turningNights, zones, dayStarts, (instant, zone, start) => {
        const later = localDay(new Date(instant.getTime() + 30 * 60 * 1000), zone, start);
        expect(later.compare(localDay(instant, zone, start))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['the night the clocks go forward', '2026-03-29T00:59:59Z', 'Europe/Lisbon', '2026-03-28'],
    ['an hour that does not exist is past the start', '2026-03-29T02:00:00Z', 'Europe/Lisbon', '2026-03-29'],
    ['the first of two times 01:30', '2026-10-25T00:30:00Z', 'Europe/Lisbon', '2026-10-24'],
    ['the second of two times 01:30', '2026-10-25T01:30:00Z', 'Europe/Lisbon', '2026-10-24'],
    ['a leap day', '2024-02-29T12:00:00Z', 'UTC', '2024-02-29'],
    ['the morning after a leap day', '2024-03-01T02:00:00Z', 'UTC', '2024-02-29'],
    ['the day that Samoa left out', '2011-12-30T13:30:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('knows %s when the day starts at three', (_name, instant, zone, day) => {
    expect(localDay(new Date(instant), zone, { hour: 3, minute: 0 }).toString()).toBe(day);
  });

  it('refuses a time zone that nobody knows', () => {
    expect(() => localDay(new Date(0), 'Mars/Olympus')).toThrow(RangeError);
  });
});
