import fc from 'fast-check';
import { dayAt, doneOn, entryOn, histories, measuredOn } from '../testing/histories';
import { totals } from './totals';

const DAILY = { kind: 'daily' } as const;

describe('totals', () => {
  it('count the days done, also where there are none', () => {
    const history = doneOn(DAILY, ['2026-02-01', '2026-02-02', '2026-02-16'], {
      entries: [entryOn('2026-02-03', { state: 'not-done' }), entryOn('2026-02-04', { state: 'skipped' })],
    });
    expect(totals(history, { period: 'week', from: '2026-02-02', to: '2026-02-22' })).toEqual([
      { from: '2026-02-02', to: '2026-02-08', total: 1 },
      { from: '2026-02-09', to: '2026-02-15', total: 0 },
      { from: '2026-02-16', to: '2026-02-22', total: 1 },
    ]);
    expect(totals(history, { period: 'week', from: '2026-02-01', to: '2026-02-07', firstWeekday: 7 })).toEqual([
      { from: '2026-02-01', to: '2026-02-07', total: 2 },
    ]);
  });

  it('add up amounts without losing thousandths', () => {
    const goal = { direction: 'at-least', target: 1 } as const;
    const history = measuredOn(DAILY, goal, {
      '2025-12-31': 0.1,
      '2026-01-01': 0.1,
      '2026-01-02': 0.2,
      '2026-04-01': 5,
    });
    expect(totals(history, { period: 'quarter', from: '2026-01-01', to: '2026-06-30' })).toEqual([
      { from: '2026-01-01', to: '2026-03-31', total: 0.3 },
      { from: '2026-04-01', to: '2026-06-30', total: 5 },
    ]);
    expect(totals(history, { period: 'year', from: '2025-01-01', to: '2026-12-31' }).map(({ total }) => total)).toEqual(
      [0.1, 5.3],
    );
  });

  it('cut the first and the last period to the range', () => {
    const history = doneOn(DAILY, ['2024-01-14', '2024-01-15', '2024-02-29', '2024-03-02', '2024-03-03']);
    expect(totals(history, { period: 'month', from: '2024-01-15', to: '2024-03-02' })).toEqual([
      { from: '2024-01-15', to: '2024-01-31', total: 1 },
      { from: '2024-02-01', to: '2024-02-29', total: 1 },
      { from: '2024-03-01', to: '2024-03-02', total: 1 },
    ]);
  });

  it('add what was done in a pause', () => {
    const history = doneOn(DAILY, ['2026-02-01'], { pauses: [{ from: '2026-01-01' }] });
    expect(totals(history, { period: 'day', from: '2026-02-01', to: '2026-02-01' })).toEqual([
      { from: '2026-02-01', to: '2026-02-01', total: 1 },
    ]);
  });

  it('are nothing of a range that ends before it begins', () => {
    expect(totals(doneOn(DAILY, []), { period: 'day', from: '2026-02-02', to: '2026-02-01' })).toEqual([]);
  });

  it('are the same sum in periods of every kind, and leave no day out', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom('week', 'month', 'quarter', 'year' as const),
        fc.integer({ min: -500, max: 0 }),
        fc.integer({ min: 0, max: 500 }),
        (history, period, from, length) => {
          const range = { from: dayAt(from), to: dayAt(from + length) };
          const thousandths = (all: readonly { total: number }[]) =>
            all.reduce((sum, { total }) => sum + Math.round(total * 1000), 0);
          const days = totals(history, { ...range, period: 'day' });
          const found = totals(history, { ...range, period });
          expect(days).toHaveLength(length + 1);
          expect(thousandths(found)).toBe(thousandths(days));
          expect([found[0]?.from, found.at(-1)?.to]).toEqual([range.from, range.to]);
        },
      ),
    );
  });
});
