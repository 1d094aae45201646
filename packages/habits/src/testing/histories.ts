import fc from 'fast-check';
import { dateOf } from '../days/date-of';
import { dayNumber } from '../days/day-number';
import type { DayEntry, DayMark } from '../entries/entry';
import type { History } from '../habits/history';
import type { Goal } from '../habits/rule';
import type { Pause } from '../pauses/pause';
import type { Schedule, Weekday } from '../schedules/schedule';

/** A Friday, two years after a leap day. Offsets of days count from it, backwards when they are negative. */
export const TODAY = '2026-02-27';

export const dayAt = (offset: number): string => dateOf(dayNumber(TODAY) + offset);

export const entryOn = (date: string, mark: DayMark = { state: 'done' }): DayEntry => ({ ...mark, date, note: '' });

/** A yes/no habit, done on the dates. */
export const doneOn = (schedule: Schedule, dates: readonly string[], more: Partial<History> = {}): History => ({
  rule: { kind: 'yes-no', schedule },
  pauses: [],
  ...more,
  entries: [...dates.map((date) => entryOn(date)), ...(more.entries ?? [])],
});

/** A measurable habit with an amount on each of the dates. */
export const measuredOn = (
  schedule: Schedule,
  goal: Omit<Goal, 'unit'>,
  amounts: Readonly<Record<string, number>>,
  more: Partial<History> = {},
): History => ({
  rule: { kind: 'measurable', schedule, goal: { ...goal, unit: 'km' } },
  pauses: [],
  ...more,
  entries: [
    ...Object.entries(amounts).map(([date, amount]) => entryOn(date, { state: 'measured', amount })),
    ...(more.entries ?? []),
  ],
});

const counts = (max: number) => fc.integer({ min: 1, max });
const timesInDays = counts(40).chain((days) =>
  fc.record({ kind: fc.constant('times-in-days' as const), times: counts(days), days: fc.constant(days) }),
);

export const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constant<Schedule>({ kind: 'daily' }),
  fc.record({ kind: fc.constant('weekly' as const), times: counts(7) }),
  fc.record({ kind: fc.constant('monthly' as const), times: counts(31) }),
  timesInDays,
  fc.record({
    kind: fc.constant('weekdays' as const),
    weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('every-days' as const),
    days: counts(40),
    start: fc.integer({ min: -300, max: 20 }).map(dayAt),
  }),
);

const amounts = fc.integer({ min: 0, max: 40_000 }).map((amount) => amount / 1000);
const marks: fc.Arbitrary<DayMark> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<DayMark>({ state: 'done' }) },
  { weight: 4, arbitrary: amounts.map((amount): DayMark => ({ state: 'measured', amount })) },
  fc.constantFrom<DayMark>({ state: 'not-done' }, { state: 'skipped' }, { state: 'unknown' }),
);

/** One entry a date at most, some of them after today. */
export const entries: fc.Arbitrary<readonly DayEntry[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -400, max: 10 }), marks), { maxLength: 200, selector: ([offset]) => offset })
  .map((days) => days.map(([offset, mark]) => entryOn(dayAt(offset), mark)));

export const pauses: fc.Arbitrary<readonly Pause[]> = fc.array(
  fc
    .record({ from: fc.integer({ min: -400, max: 5 }), days: fc.option(counts(40), { nil: undefined, freq: 20 }) })
    .map(({ from, days }): Pause => ({
      from: dayAt(from),
      to: days === undefined ? undefined : dayAt(from + days - 1),
    })),
  { maxLength: 4 },
);

export const yesNoHistories: fc.Arbitrary<History> = fc.record({
  rule: fc.record({ kind: fc.constant('yes-no' as const), schedule: schedules }),
  entries,
  pauses,
});

export const histories: fc.Arbitrary<History> = fc.oneof(
  yesNoHistories,
  fc.record({
    rule: fc.record({
      kind: fc.constant('measurable' as const),
      schedule: schedules,
      goal: fc.record({
        direction: fc.constantFrom('at-least' as const, 'at-most' as const),
        target: amounts,
        unit: fc.constant('km'),
      }),
    }),
    entries,
    pauses,
  }),
);
