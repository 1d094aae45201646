import { parseDate, type CalendarDate } from '@internationalized/date';
import fc from 'fast-check';
import { loopFrequency } from '../schedules/loop-frequency';
import type { Schedule } from '../schedules/schedule';
import { dayAt, doneOn, entryOn, measuredOn, schedules, yesNoHistories } from '../testing/histories';
import { filledDays } from './filled-days';

const sorted = (dates: Iterable<string>): readonly string[] => [...dates].sort();
const back = (...offsets: number[]): readonly string[] => offsets.map((offset) => dayAt(-offset));
const WEEKLY: Schedule = { kind: 'weekly', times: 1 };

describe('filledDays', () => {
  it('of 1 per 3 with days 4, 9 and 10 back done are 2, 3, 7, 8, 11 and 12 back', () => {
    const history = doneOn({ kind: 'times-in-days', times: 1, days: 3 }, back(4, 9, 10));
    expect(sorted(filledDays(history))).toEqual(sorted(back(2, 3, 7, 8, 11, 12)));
  });

  it('need the whole count within the days', () => {
    const twice: Schedule = { kind: 'weekly', times: 2 };
    expect(sorted(filledDays(doneOn(twice, ['2026-02-01', '2026-02-07'])))).toEqual([
      '2026-02-02',
      '2026-02-03',
      '2026-02-04',
      '2026-02-05',
      '2026-02-06',
    ]);
    expect(filledDays(doneOn(twice, ['2026-02-01', '2026-02-08'])).size).toBe(0);
  });

  it('of a monthly habit are as many as the month has days, also in a leap year', () => {
    const monthly: Schedule = { kind: 'monthly', times: 1 };
    expect(sorted(filledDays(doneOn(monthly, ['2026-02-10']))).at(-1)).toBe('2026-03-09');
    expect(sorted(filledDays(doneOn(monthly, ['2024-02-10']))).at(-1)).toBe('2024-03-09');
    expect(filledDays(doneOn(monthly, ['2026-02-10'])).size).toBe(27);
    expect(filledDays(doneOn(monthly, ['2024-02-10'])).size).toBe(28);
    // The last day of a month takes the length of the next one.
    expect(filledDays(doneOn(monthly, ['2026-01-31'])).size).toBe(27);
    expect(filledDays(doneOn(monthly, ['2026-02-28'])).size).toBe(30);
    expect(filledDays(doneOn({ kind: 'times-in-days', times: 1, days: 31 }, ['2026-02-10'])).size).toBe(27);
    expect(filledDays(doneOn({ kind: 'times-in-days', times: 1, days: 29 }, ['2026-02-10'])).size).toBe(28);
  });

  it('go over a "not done", and leave out skipped and paused days', () => {
    const history = doneOn(WEEKLY, ['2026-02-01'], {
      entries: [
        entryOn('2026-02-02', { state: 'not-done' }),
        entryOn('2026-02-03', { state: 'skipped' }),
        entryOn('2026-02-04', { state: 'unknown' }),
      ],
      pauses: [{ from: '2026-02-06' }],
    });
    expect(sorted(filledDays(history))).toEqual(['2026-02-02', '2026-02-04', '2026-02-05']);
  });

  it('are none for daily and for measurable habits', () => {
    expect(filledDays(doneOn({ kind: 'daily' }, ['2026-02-01'])).size).toBe(0);
    expect(filledDays(doneOn({ kind: 'weekly', times: 7 }, ['2026-02-01'])).size).toBe(0);
    const goal = { direction: 'at-least', target: 1 } as const;
    expect(filledDays(measuredOn(WEEKLY, goal, { '2026-02-01': 1 })).size).toBe(0);
  });

  it('never contain a done, skipped or paused day', () => {
    fc.assert(
      fc.property(yesNoHistories, (history) => {
        const filled = filledDays(history);
        for (const { date, state } of history.entries)
          if (state === 'done' || state === 'skipped') expect(filled.has(date)).toBe(false);
        for (const date of filled)
          expect(history.pauses.some(({ from, to }) => from <= date && date <= (to ?? date))).toBe(false);
      }),
    );
  });

  it('are what the rule gives when it is followed to the letter', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 120 }),
        (schedule, offsets) => {
          const done = back(...offsets);
          expect(sorted(filledDays(doneOn(schedule, done)))).toEqual(sorted(byTheLetter(schedule, done)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

interface Interval {
  readonly begin: CalendarDate;
  readonly center: CalendarDate;
  readonly end: CalendarDate;
}

/** The rule as it is written, with dates, and every day of every interval marked. */
function byTheLetter(schedule: Schedule, dates: readonly string[]): ReadonlySet<string> {
  const { times: num, days: den } = loopFrequency(schedule);
  const filled = new Set<string>();
  if (num >= den) return filled;
  for (const { begin, end } of snapped(intervalsOf(dates, num, den)))
    for (let day = begin; day.compare(end) <= 0; day = day.add({ days: 1 })) filled.add(day.toString());
  for (const date of dates) filled.delete(date);
  return filled;
}

function intervalsOf(dates: readonly string[], num: number, den: number): readonly Interval[] {
  const newestFirst = [...dates].sort().reverse().map(parseDate);
  return newestFirst.flatMap((center, index) => {
    const begin = newestFirst[index + num - 1];
    if (begin === undefined) return [];
    const end = begin.add({ days: sizeFrom(begin, den) - 1 });
    return center.compare(end) <= 0 ? [{ begin, center, end }] : [];
  });
}

function sizeFrom(begin: CalendarDate, den: number): number {
  if (den !== 30 && den !== 31) return den;
  const isLastOfMonth = begin.add({ days: 1 }).month !== begin.month;
  const month = isLastOfMonth ? begin.add({ days: 1 }) : begin;
  return month.calendar.getDaysInMonth(month);
}

function snapped(intervals: readonly Interval[]): readonly Interval[] {
  const moved: Interval[] = [];
  for (const interval of intervals) {
    const next = moved.at(-1);
    const gap = next === undefined ? -1 : daysFrom(next.begin, interval.end);
    const days = gap < 0 ? 0 : Math.min(daysFrom(interval.center, interval.end), gap + 1);
    moved.push({ ...interval, begin: interval.begin.subtract({ days }), end: interval.end.subtract({ days }) });
  }
  return moved;
}

const daysFrom = (from: CalendarDate, to: CalendarDate): number =>
  to.calendar.toJulianDay(to) - from.calendar.toJulianDay(from);
