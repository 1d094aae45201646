import fc from 'fast-check';
import { dayNumber } from '../days/day-number';
import type { History } from '../habits/history';
import type { Schedule } from '../schedules/schedule';
import { dayAt, doneOn, entryOn, histories, measuredOn, pauses, TODAY, yesNoHistories } from '../testing/histories';
import { scores } from './scores';

const DAILY: Schedule = { kind: 'daily' };
const lastDays = (count: number, keep: (back: number) => boolean = () => true): readonly string[] =>
  Array.from({ length: count }, (_, back) => back)
    .filter(keep)
    .map((back) => dayAt(-back));
const last = (history: History, today = TODAY): number | undefined => scores(history, today).at(-1)?.score;
const byDate = (history: History, today = TODAY): ReadonlyMap<string, number> =>
  new Map(scores(history, today).map(({ date, score }) => [date, score]));

describe('scores of yes/no habits', () => {
  it('rise by Loop’s rule: half after 13 days in a row, 0.655747 after 20', () => {
    const found = scores(doneOn(DAILY, lastDays(20)), TODAY);
    expect(found).toHaveLength(20);
    expect(found[0]).toEqual({ date: dayAt(-19), score: expect.closeTo(0.051922, 6) as number });
    expect(found[12]?.score).toBeCloseTo(0.5, 10);
    expect(found[19]?.score).toBeCloseTo(0.655747, 5);
  });

  it.each<[string, Schedule, number]>([
    ['daily', DAILY, 0.948078],
    ['3 per 7', { kind: 'weekly', times: 3 }, 0.965697],
    ['1 per 7', { kind: 'weekly', times: 1 }, 0.980049],
    ['1 per 30', { kind: 'monthly', times: 1 }, 0.990313],
  ])('of a %s habit keep a fixed part of themselves on a day without anything', (_name, schedule, kept) => {
    // Done long enough ago that no window reaches it.
    const found = scores(doneOn(schedule, [dayAt(-100)]), TODAY);
    const [before, after] = found.slice(-2);
    expect((after?.score ?? 0) / (before?.score ?? 1)).toBeCloseTo(kept, 6);
  });

  it('of 3 per 7 done twice a week come to two thirds', () => {
    const twice = lastDays(3000, (back) => back % 7 === 2 || back % 7 === 5);
    expect(last(doneOn({ kind: 'weekly', times: 3 }, twice))).toBeCloseTo(0.666667, 6);
  });

  it('of fixed weekdays and of every third day come to 1 when all are kept', () => {
    // Today is a Friday: 0, 2 and 4 days back are Friday, Wednesday and Monday.
    const fixed = lastDays(3000, (back) => [0, 2, 4].includes(back % 7));
    expect(last(doneOn({ kind: 'weekdays', weekdays: [1, 3, 5] }, fixed))).toBeCloseTo(1, 6);
    const third = lastDays(3000, (back) => back % 3 === 0);
    expect(last(doneOn({ kind: 'every-days', days: 3, start: dayAt(-3000) }, third))).toBeCloseTo(1, 6);
  });

  it('of 2 per 4 look at the last eight days', () => {
    // f = 1/2, m = 0.5 ^ (sqrt(1/2) / 13) = 0.962998; one of four times in eight days is a quarter.
    const m = 0.5 ** (Math.SQRT1_2 / 13);
    const found = scores(doneOn({ kind: 'times-in-days', times: 2, days: 4 }, [dayAt(-8)]), TODAY).map(
      ({ score }) => score,
    );
    // Two of the filled days need two done ones: the list begins with the only entry.
    expect(found).toHaveLength(9);
    expect(found[0]).toBeCloseTo(0.25 * (1 - m), 12);
    expect(found[7]).toBeCloseTo(0.25 * (1 - m ** 8), 12);
    expect(found[8]).toBeCloseTo((found[7] ?? 0) * m, 12);
  });

  it('begin with the first filled day, where that lies before the first done one', () => {
    const found = scores(doneOn({ kind: 'times-in-days', times: 1, days: 3 }, [-4, -9, -10].map(dayAt)), TODAY);
    expect(found.slice(0, 3)).toEqual([
      { date: dayAt(-12), score: 0 },
      { date: dayAt(-11), score: 0 },
      { date: dayAt(-10), score: expect.closeTo((1 - 0.5 ** (Math.sqrt(1 / 3) / 13)) / 2, 12) as number },
    ]);
  });

  it('are none without a known day up to today', () => {
    expect(scores(doneOn(DAILY, []), TODAY)).toEqual([]);
    expect(scores(doneOn(DAILY, [dayAt(1)]), TODAY)).toEqual([]);
    expect(scores(doneOn(DAILY, [], { entries: [entryOn(TODAY, { state: 'unknown' })] }), TODAY)).toEqual([]);
  });

  it('leave out what was done in a pause, which counts neither for nor against', () => {
    const pause = { pauses: [{ from: dayAt(-2), to: dayAt(-1) }] };
    expect(scores(doneOn(DAILY, lastDays(4), pause), TODAY)).toEqual(
      scores(doneOn(DAILY, [dayAt(-3), TODAY], pause), TODAY),
    );
  });
});

describe('scores of measurable habits', () => {
  const m = 0.5 ** (1 / 13);

  it('that want at least an amount count the part that was reached, and not more than all', () => {
    const goal = { direction: 'at-least', target: 4 } as const;
    expect(last(measuredOn(DAILY, goal, { [TODAY]: 1 }))).toBeCloseTo((1 - m) / 4, 12);
    expect(last(measuredOn(DAILY, goal, { [TODAY]: 9 }))).toBeCloseTo(1 - m, 12);
    expect(last(measuredOn(DAILY, { ...goal, target: 0 }, { [TODAY]: 0 }))).toBeCloseTo(1 - m, 12);
  });

  it('that want at most an amount begin at 1, keep it up to the target and lose all at twice the target', () => {
    const goal = { direction: 'at-most', target: 4 } as const;
    expect(last(measuredOn(DAILY, goal, { [TODAY]: 4 }))).toBe(1);
    expect(last(measuredOn(DAILY, goal, { [TODAY]: 5 }))).toBeCloseTo(m + 0.75 * (1 - m), 12);
    expect(last(measuredOn(DAILY, goal, { [TODAY]: 8 }))).toBeCloseTo(m, 12);
    expect(last(measuredOn(DAILY, goal, { [TODAY]: 80 }))).toBeCloseTo(m, 12);
    expect(last(measuredOn(DAILY, { ...goal, target: 0 }, { [TODAY]: 0.001 }))).toBeCloseTo(m, 12);
    expect(last(measuredOn(DAILY, { ...goal, target: 0 }, { [TODAY]: 0 }))).toBe(1);
  });

  it('add up the last seven days, not fourteen, where they are weekly', () => {
    const week = 0.5 ** (Math.sqrt(1 / 7) / 13);
    const goal = { direction: 'at-least', target: 10 } as const;
    const found = scores(measuredOn({ kind: 'weekly', times: 1 }, goal, { [dayAt(-7)]: 5 }), TODAY);
    expect(found[6]?.score).toBeCloseTo(0.5 * (1 - week ** 7), 12);
    expect(found[7]?.score).toBeCloseTo((found[6]?.score ?? 0) * week, 12);
  });

  it.each<[string, Schedule, number]>([
    ['a week, seven times', { kind: 'weekly', times: 7 }, 7],
    ['a month, thirty times', { kind: 'monthly', times: 30 }, 30],
    ['three days, three times', { kind: 'times-in-days', times: 3, days: 3 }, 3],
  ])('ask for the target of %s in the whole of it', (_name, schedule, days) => {
    const amounts = Object.fromEntries(Array.from({ length: 400 }, (_, back) => [dayAt(-back), 10]));
    const goal = { direction: 'at-least', target: 10 * days } as const;
    expect(last(measuredOn(schedule, goal, amounts))).toBeCloseTo(1, 3);
    expect(last(measuredOn(schedule, { ...goal, target: 20 * days }, amounts))).toBeCloseTo(0.5, 3);
  });

  it('ask for the target on each of fixed weekdays', () => {
    const twoDays = 0.5 ** (Math.sqrt(2 / 7) / 13);
    const goal = { direction: 'at-least', target: 5 } as const;
    expect(last(measuredOn({ kind: 'weekdays', weekdays: [1, 5] }, goal, { [TODAY]: 5 }))).toBeCloseTo(
      0.5 * (1 - twoDays),
      12,
    );
  });

  it('with a limit on fixed weekdays leave the other days free', () => {
    const goal = { direction: 'at-most', target: 1 } as const;
    expect(last(measuredOn({ kind: 'weekdays', weekdays: [1] }, goal, { [TODAY]: 50 }))).toBe(1);
    expect(last(measuredOn({ kind: 'weekdays', weekdays: [5] }, goal, { [TODAY]: 50 }))).toBeLessThan(1);
  });
});

describe('scores', () => {
  it('are in [0, 1], one for each day up to today', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const found = scores(history, TODAY);
        expect(found.filter(({ score }) => !(score >= 0 && score <= 1))).toEqual([]);
        const first = dayNumber(TODAY) + 1 - found.length;
        expect(found.filter(({ date }, index) => dayNumber(date) !== first + index)).toEqual([]);
      }),
    );
  });

  it('are kept by skipped and paused days', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const neutral = (date: string): boolean =>
          history.entries.some((entry) => entry.date === date && entry.state === 'skipped') ||
          history.pauses.some(({ from, to }) => from <= date && date <= (to ?? TODAY));
        const isLimit = history.rule.kind === 'measurable' && history.rule.goal.direction === 'at-most';
        const found = scores(history, TODAY);
        const before = (index: number) => found[index - 1]?.score ?? (isLimit ? 1 : 0);
        expect(found.filter(({ date, score }, index) => neutral(date) && score !== before(index))).toEqual([]);
      }),
    );
  });

  it('are the same when they are computed again, and in whatever order the entries come', () => {
    fc.assert(
      fc.property(histories, fc.func(fc.integer()), (history, order) => {
        const copy = structuredClone(history);
        const once = scores(history, TODAY);
        expect(history).toEqual(copy);
        expect(scores(history, TODAY)).toEqual(once);
        const keys = new Map(history.entries.map((entry) => [entry, order(entry.date)]));
        const shuffled = history.entries.toSorted((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
        expect(scores({ ...history, entries: shuffled }, TODAY)).toEqual(once);
      }),
    );
  });

  it('of a day do not depend on later days', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 200 }), (history, back) => {
        const then = byDate(history, dayAt(-back));
        const now = byDate(history);
        expect([...then].filter(([date, score]) => now.get(date) !== score)).toEqual([]);
      }),
    );
  });

  it('are never lowered by one more day that is done', () => {
    fc.assert(
      fc.property(yesNoHistories, fc.integer({ min: -400, max: 0 }), (history, offset) => {
        const date = dayAt(offset);
        fc.pre(!history.entries.some((entry) => entry.date === date && entry.state === 'skipped'));
        const others = history.entries.filter((entry) => entry.date !== date);
        const more = byDate({ ...history, entries: [...others, entryOn(date)] });
        expect([...byDate(history)].filter(([day, score]) => (more.get(day) ?? 0) + 1e-12 < score)).toEqual([]);
      }),
    );
  });

  it('do not depend on how pauses are cut into pieces', () => {
    fc.assert(
      fc.property(histories, pauses, (history, more) => {
        const all = [...history.pauses, ...more];
        expect(scores({ ...history, pauses: [...all, ...all.toReversed()] }, TODAY)).toEqual(
          scores({ ...history, pauses: all }, TODAY),
        );
      }),
    );
  });
});
