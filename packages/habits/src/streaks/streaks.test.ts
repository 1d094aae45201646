import fc from 'fast-check';
import type { History } from '../habits/history';
import type { Schedule } from '../schedules/schedule';
import { dayAt, doneOn, entryOn, histories, measuredOn, TODAY } from '../testing/histories';
import { streaks } from './streaks';

const DAILY: Schedule = { kind: 'daily' };
const back = (...offsets: number[]): readonly string[] => offsets.map((offset) => dayAt(-offset));
const lengths = (history: History, today = TODAY) => {
  const { current, best } = streaks(history, today);
  return { current: current?.length ?? 0, best: best.map(({ length }) => length) };
};
const skipped = (...dates: string[]) => ({ entries: dates.map((date) => entryOn(date, { state: 'skipped' })) });

describe('streaks of days', () => {
  it('are none before the first day', () => {
    expect(streaks(doneOn(DAILY, []), TODAY)).toEqual({ current: undefined, best: [] });
  });

  it('say from when to when and how long', () => {
    const run = { from: dayAt(-2), to: TODAY, length: 3, unit: 'day' };
    expect(streaks(doneOn(DAILY, back(2, 0, 1)), TODAY)).toEqual({ current: run, best: [run] });
  });

  it('are not broken by a today that is not done yet, whatever was said of it', () => {
    expect(lengths(doneOn(DAILY, back(1, 2)))).toEqual({ current: 2, best: [2] });
    const said = { entries: [entryOn(TODAY, { state: 'not-done' })] };
    expect(lengths(doneOn(DAILY, back(1, 2), said))).toEqual({ current: 2, best: [2] });
  });

  it('are broken by a yesterday that was not done', () => {
    expect(lengths(doneOn(DAILY, back(2, 3)))).toEqual({ current: 0, best: [2] });
  });

  it('go over a leap day, and are broken when it is left out', () => {
    expect(lengths(doneOn(DAILY, ['2024-02-28', '2024-02-29', '2024-03-01']), '2024-03-01').current).toBe(3);
    expect(lengths(doneOn(DAILY, ['2024-02-28', '2024-03-01']), '2024-03-01').current).toBe(1);
  });

  it('are neither broken nor lengthened by skips and pauses, at their end neither', () => {
    expect(lengths(doneOn(DAILY, back(4, 1), skipped(dayAt(-3), dayAt(-2)))).current).toBe(2);
    expect(lengths(doneOn(DAILY, back(4, 1), { pauses: [{ from: dayAt(-3), to: dayAt(-2) }] })).current).toBe(2);
    expect(lengths(doneOn(DAILY, back(4, 3), { pauses: [{ from: dayAt(-2) }] })).current).toBe(2);
    expect(lengths(doneOn(DAILY, back(4, 3, 1), { pauses: [{ from: dayAt(-2) }] })).current).toBe(2);
  });

  it('leave out what was recorded after today', () => {
    expect(lengths(doneOn(DAILY, [TODAY, dayAt(1), dayAt(2)]))).toEqual({ current: 1, best: [1] });
  });

  it('are at most the ten best, longest first and newest first among equals', () => {
    const alone = Array.from({ length: 12 }, (_, index) => 3 + 3 * index);
    const { best } = streaks(doneOn(DAILY, back(...alone, 7)), TODAY);
    expect(best.map(({ from, length }) => [from, length])).toEqual([
      [dayAt(-7), 2],
      ...[3, 9, 12, 15, 18, 21, 24, 27, 30].map((offset) => [dayAt(-offset), 1]),
    ]);
  });

  it('count fixed weekdays only: other days neither break nor lengthen', () => {
    // Today is a Friday.
    const fixed: Schedule = { kind: 'weekdays', weekdays: [1, 5] };
    expect(streaks(doneOn(fixed, back(0, 4, 7, 8)), TODAY).current).toEqual({
      from: dayAt(-7),
      to: TODAY,
      length: 3,
      unit: 'day',
    });
    expect(lengths(doneOn(fixed, back(7, 11)))).toEqual({ current: 0, best: [2] });
    expect(lengths(doneOn(fixed, back(4, 7)))).toEqual({ current: 2, best: [2] });
  });

  it('end where an archived habit was archived', () => {
    expect(lengths(doneOn(DAILY, back(30, 31)), dayAt(-30)).current).toBe(2);
  });
});

describe('streaks of amounts', () => {
  const least = { direction: 'at-least', target: 2 } as const;
  const most = { direction: 'at-most', target: 2 } as const;
  const amounts = (...pairs: readonly (readonly [number, number])[]) =>
    Object.fromEntries(pairs.map(([offset, amount]) => [dayAt(-offset), amount]));

  it('count days on which the target was reached', () => {
    expect(lengths(measuredOn(DAILY, least, amounts([3, 2], [2, 2.5], [1, 1.999], [0, 2])))).toEqual({
      current: 1,
      best: [2, 1],
    });
  });

  it('count days with a recorded amount that is not above the limit; a past day without one breaks', () => {
    expect(lengths(measuredOn(DAILY, most, amounts([3, 0], [2, 2], [1, 1]))).current).toBe(3);
    expect(lengths(measuredOn(DAILY, most, amounts([3, 0], [1, 1])))).toEqual({ current: 1, best: [1, 1] });
    expect(lengths(measuredOn(DAILY, most, amounts([3, 0], [2, 2.001], [1, 1]))).current).toBe(1);
  });

  it('are broken by a today above the limit, which nothing can make good', () => {
    expect(lengths(measuredOn(DAILY, most, amounts([1, 1], [0, 3])))).toEqual({ current: 0, best: [1] });
  });

  it('add up a week', () => {
    // Weeks begin on Mondays: 4 days back is one, so is 11.
    const weekly: Schedule = { kind: 'weekly', times: 1 };
    expect(lengths(measuredOn(weekly, least, amounts([11, 1], [5, 1], [4, 0.5]))).current).toBe(1);
    // This week is below its limit so far: it is kept when it is over.
    expect(lengths(measuredOn(weekly, most, amounts([11, 1], [5, 1], [4, 2])))).toEqual({ current: 1, best: [1] });
    expect(lengths(measuredOn(weekly, most, amounts([11, 1], [5, 1], [4, 2], [3, 0.5])))).toEqual({
      current: 0,
      best: [1],
    });
  });
});

describe('streaks of weeks', () => {
  const twice: Schedule = { kind: 'weekly', times: 2 };
  const weeks = (...dates: string[]) => doneOn(twice, dates);

  it('count weeks with enough days, and more than enough is enough', () => {
    // Weeks of 2026-02-09, 2026-02-16 and 2026-02-23.
    const history = weeks(
      '2026-02-09',
      '2026-02-15',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-23',
      '2026-02-24',
    );
    expect(streaks(history, TODAY).current).toEqual({ from: '2026-02-09', to: TODAY, length: 3, unit: 'week' });
  });

  it('are not broken by this week while it lasts, but by last week', () => {
    expect(lengths(weeks('2026-02-16', '2026-02-17')).current).toBe(1);
    expect(lengths(weeks('2026-02-16', '2026-02-17'), '2026-03-01').current).toBe(1);
    expect(lengths(weeks('2026-02-16', '2026-02-17'), '2026-03-02').current).toBe(0);
  });

  it('begin with the weekday that the person chose', () => {
    // A Sunday and a Monday: one week when it begins on Sundays.
    const history = weeks('2026-02-22', '2026-02-23');
    expect(lengths(history).best).toEqual([]);
    expect(streaks(history, TODAY, { firstWeekday: 7 }).current).toMatchObject({ from: '2026-02-22', length: 1 });
  });

  it('leave out a week that a pause leaves too few days of, and judge one that it does not', () => {
    const dates = ['2026-02-09', '2026-02-10', '2026-02-24', '2026-02-25'];
    expect(lengths(doneOn(twice, dates)).current).toBe(1);
    const sixDays = { pauses: [{ from: '2026-02-16', to: '2026-02-21' }] };
    expect(lengths(doneOn(twice, dates, sixDays)).current).toBe(2);
    const fiveDays = { pauses: [{ from: '2026-02-16', to: '2026-02-20' }] };
    expect(lengths(doneOn(twice, dates, fiveDays)).current).toBe(1);
    expect(lengths(doneOn(twice, dates, skipped(...back(11, 10, 9, 8, 7, 6)))).current).toBe(2);
  });
});

describe('streaks of months', () => {
  it('count months with enough days', () => {
    const history = doneOn({ kind: 'monthly', times: 2 }, [
      '2025-11-01',
      '2025-12-31',
      '2025-12-01',
      '2026-01-15',
      '2026-01-16',
      '2026-02-01',
    ]);
    expect(streaks(history, TODAY).current).toEqual({
      from: '2025-12-01',
      to: '2026-01-31',
      length: 2,
      unit: 'month',
    });
    expect(lengths(history, '2026-03-01').current).toBe(0);
  });

  it('ask no more of a month than it has days', () => {
    const february = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`);
    expect(lengths(doneOn({ kind: 'monthly', times: 31 }, february), '2026-02-28').current).toBe(1);
  });
});

describe('streaks of so many times in so many days', () => {
  const third: Schedule = { kind: 'times-in-days', times: 1, days: 3 };

  it('count the turns that fit into days of which every three have one that is done', () => {
    expect(streaks(doneOn(third, back(8, 5, 2)), TODAY).current).toEqual({
      from: dayAt(-8),
      to: TODAY,
      length: 3,
      unit: 'time',
    });
  });

  it('do not grow by doing it more often than asked', () => {
    expect(lengths(doneOn(third, back(0, 1, 2, 3, 4, 5))).current).toBe(2);
  });

  it('are broken by three days without, but not while the third lasts', () => {
    expect(lengths(doneOn(third, back(3))).current).toBe(1);
    expect(lengths(doneOn(third, back(4)))).toEqual({ current: 0, best: [1] });
    expect(lengths(doneOn(third, back(9, 5)))).toEqual({ current: 0, best: [1, 1] });
  });

  it('stand still on skipped and paused days', () => {
    expect(lengths(doneOn(third, back(5), skipped(...back(3, 2)))).current).toBe(1);
    expect(lengths(doneOn(third, back(9, 5), { pauses: [{ from: dayAt(-7), to: dayAt(-7) }] })).best).toEqual([2]);
  });

  it('need the whole count in each window', () => {
    const twiceInFour: Schedule = { kind: 'times-in-days', times: 2, days: 4 };
    expect(lengths(doneOn(twiceInFour, back(7, 6, 3, 2)))).toEqual({ current: 2, best: [2] });
    expect(lengths(doneOn(twiceInFour, back(7, 3))).best).toEqual([]);
  });

  it('of amounts add up each window', () => {
    const tenInThree = measuredOn(third, { direction: 'at-least', target: 10 }, { [dayAt(-3)]: 6, [dayAt(-1)]: 4 });
    expect(lengths(tenInThree)).toEqual({ current: 1, best: [1] });
    expect(lengths(tenInThree, dayAt(1))).toEqual({ current: 0, best: [1] });
    const limit = measuredOn(
      third,
      { direction: 'at-most', target: 10 },
      { [dayAt(-5)]: 6, [dayAt(-3)]: 4, [TODAY]: 0 },
    );
    expect(lengths(limit)).toEqual({ current: 2, best: [2] });
    const passed = measuredOn(third, { direction: 'at-most', target: 10 }, { [dayAt(-5)]: 6, [TODAY]: 11 });
    expect(lengths(passed)).toEqual({ current: 0, best: [1] });
  });
});

describe('streaks of every so many days', () => {
  const third: Schedule = { kind: 'every-days', days: 3, start: dayAt(-9) };

  it('count turns from one due day to the next, in which doing it late is in time', () => {
    expect(streaks(doneOn(third, back(9, 4, 1)), TODAY).current).toEqual({
      from: dayAt(-9),
      to: dayAt(-1),
      length: 3,
      unit: 'time',
    });
    expect(lengths(doneOn(third, back(9, 2))).best).toEqual([1, 1]);
  });

  it('leave out a turn whose due day was skipped', () => {
    expect(lengths(doneOn(third, back(9, 2), skipped(dayAt(-6)))).best).toEqual([2]);
  });

  it('begin at the start', () => {
    expect(lengths(doneOn(third, back(12, 10, 9), {}), dayAt(-9)).best).toEqual([1]);
    expect(lengths(doneOn({ ...third, start: dayAt(1) }, back(3, 0))).best).toEqual([]);
  });
});

describe('streaks', () => {
  it('never pass today, and do not overlap', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -60, max: 0 }), (history, offset) => {
        const today = dayAt(offset);
        const { current, best } = streaks(history, today);
        const all = current === undefined ? best : [...best, current];
        expect(all.filter(({ from, to, length }) => to > today || from > to || length < 1)).toEqual([]);
        const inOrder = best.toSorted((one, other) => (one.from < other.from ? -1 : 1));
        expect(best.length).toBeLessThanOrEqual(10);
        if (history.rule.schedule.kind !== 'times-in-days')
          expect(inOrder.filter(({ from }, index) => from <= (inOrder[index - 1]?.to ?? ''))).toEqual([]);
      }),
    );
  });

  it('are the same in whatever order the entries come, and with entries after today', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const once = streaks(history, TODAY);
        const past = history.entries.filter(({ date }) => date <= TODAY);
        expect(streaks({ ...history, entries: past.toReversed() }, TODAY)).toEqual(once);
      }),
    );
  });

  it('are all of the past when everything was done', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (count) => {
        const all = Array.from({ length: count }, (_, offset) => dayAt(-offset));
        expect(streaks(doneOn(DAILY, all), TODAY).current?.length).toBe(count);
      }),
    );
  });
});
