import fc from 'fast-check';
import { dayAt, doneOn, entryOn, histories, measuredOn, TODAY } from '../testing/histories';
import { completionRate } from './completion-rate';

describe('completionRate', () => {
  it('of a daily habit is the part of the days that were done', () => {
    const history = doneOn({ kind: 'daily' }, ['2026-02-01', '2026-02-02', '2026-02-04']);
    expect(completionRate(history, '2026-02-01', '2026-02-04')).toEqual({ done: 3, due: 4, rate: 0.75 });
    expect(completionRate(history, '2026-02-02', '2026-02-03')).toEqual({ done: 1, due: 2, rate: 0.5 });
  });

  it('is unknown where nothing was due', () => {
    const history = doneOn({ kind: 'daily' }, ['2026-02-10']);
    expect(completionRate(history, '2026-01-01', '2026-02-09')).toBeUndefined();
    expect(completionRate(doneOn({ kind: 'daily' }, []), '2026-01-01', TODAY)).toBeUndefined();
    expect(completionRate(history, '2026-02-12', '2026-02-11')).toBeUndefined();
    const paused = { ...history, pauses: [{ from: '2026-02-11' }] };
    expect(completionRate(paused, '2026-02-11', '2026-02-20')).toBeUndefined();
  });

  it('asks nothing before the first known day, and nothing of skipped and paused days', () => {
    const history = doneOn({ kind: 'daily' }, ['2026-02-10'], {
      entries: [entryOn('2026-02-11', { state: 'skipped' }), entryOn('2026-02-12', { state: 'not-done' })],
      pauses: [{ from: '2026-02-13', to: '2026-02-14' }],
    });
    expect(completionRate(history, '2026-01-01', '2026-02-15')).toEqual({ done: 1, due: 3, rate: 1 / 3 });
  });

  it('leaves out today while it goes on, unless it is done', () => {
    const days = ['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26'];
    const open = { isOver: false };
    expect(completionRate(doneOn({ kind: 'daily' }, days), '2026-02-01', TODAY, open)).toEqual({
      done: 4,
      due: 4,
      rate: 1,
    });
    expect(completionRate(doneOn({ kind: 'daily' }, [...days, TODAY]), '2026-02-01', TODAY, open)?.due).toBe(5);
    expect(completionRate(doneOn({ kind: 'daily' }, days), '2026-02-01', TODAY)?.due).toBe(5);
  });

  it('of fixed weekdays looks at those only', () => {
    // Monday, Friday and a Saturday.
    const history = doneOn({ kind: 'weekdays', weekdays: [1, 5] }, ['2026-02-16', '2026-02-20', '2026-02-21']);
    expect(completionRate(history, '2026-02-16', '2026-02-24')).toEqual({ done: 2, due: 3, rate: 2 / 3 });
  });

  it('of a weekly habit counts times, but no more than were asked', () => {
    // Four times in the first week, twice in the second.
    const history = doneOn({ kind: 'weekly', times: 3 }, [
      '2026-02-09',
      '2026-02-10',
      '2026-02-11',
      '2026-02-12',
      '2026-02-16',
      '2026-02-17',
    ]);
    expect(completionRate(history, '2026-02-09', '2026-02-22')).toEqual({ done: 5, due: 6, rate: 5 / 6 });
  });

  it('leaves out a week that goes on after the range, unless it is kept already', () => {
    const history = doneOn({ kind: 'weekly', times: 2 }, ['2026-02-16', '2026-02-23']);
    expect(completionRate(history, '2026-02-16', '2026-02-27')).toEqual({ done: 1, due: 2, rate: 0.5 });
    const kept = doneOn({ kind: 'weekly', times: 2 }, ['2026-02-16', '2026-02-23', '2026-02-24']);
    expect(completionRate(kept, '2026-02-16', '2026-02-27')).toEqual({ done: 3, due: 4, rate: 0.75 });
    // Of weeks from Tuesday on, the habit began on the last day of the first: too late for two times.
    expect(completionRate(history, '2026-02-16', '2026-02-27', { firstWeekday: 2 })).toEqual({
      done: 1,
      due: 2,
      rate: 0.5,
    });
  });

  it('of amounts counts the turns in which the target was reached', () => {
    const goal = { direction: 'at-least', target: 10 } as const;
    const history = measuredOn({ kind: 'weekly', times: 1 }, goal, {
      '2026-02-09': 6,
      '2026-02-11': 4,
      '2026-02-17': 9,
    });
    expect(completionRate(history, '2026-02-09', '2026-02-22')).toEqual({ done: 1, due: 2, rate: 0.5 });
  });

  it('of a daily limit counts days that are recorded and not above it', () => {
    const goal = { direction: 'at-most', target: 2 } as const;
    const history = measuredOn({ kind: 'daily' }, goal, { '2026-02-01': 2, '2026-02-02': 3, '2026-02-04': 0 });
    expect(completionRate(history, '2026-02-01', '2026-02-04')).toEqual({ done: 2, due: 4, rate: 0.5 });
  });

  it('is in [0, 1], and does not depend on what comes after the range', () => {
    fc.assert(
      fc.property(
        histories,
        fc.integer({ min: -400, max: 0 }),
        fc.integer({ min: -400, max: 0 }),
        (history, from, to) => {
          const found = completionRate(history, dayAt(from), dayAt(to));
          if (found !== undefined) {
            expect(found.due).toBeGreaterThan(0);
            expect(found.done >= 0 && found.done <= found.due).toBe(true);
            expect(found.rate).toBe(found.done / found.due);
          }
          const entries = history.entries.filter(({ date }) => date <= dayAt(to)).toReversed();
          expect(completionRate({ ...history, entries }, dayAt(from), dayAt(to))).toEqual(found);
        },
      ),
    );
  });
});
