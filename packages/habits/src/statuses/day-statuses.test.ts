import fc from 'fast-check';
import type { History } from '../habits/history';
import type { Schedule } from '../schedules/schedule';
import { filledDays } from '../scores/filled-days';
import { dayAt, doneOn, entryOn, histories, measuredOn } from '../testing/histories';
import { dayStatuses } from './day-statuses';
import { isDue } from './is-due';

const dayStatus = (history: History, date: string) => dayStatuses(history, date, date)[0];

const DAILY: Schedule = { kind: 'daily' };

describe('the status of days', () => {
  it('says what was recorded', () => {
    const history = doneOn(DAILY, ['2026-02-01'], {
      entries: [
        entryOn('2026-02-02', { state: 'not-done' }),
        entryOn('2026-02-03', { state: 'skipped' }),
        entryOn('2026-02-04', { state: 'unknown' }),
      ],
    });
    expect(dayStatuses(history, '2026-02-01', '2026-02-05')).toEqual([
      { date: '2026-02-01', kind: 'done', isMet: true },
      { date: '2026-02-02', kind: 'not-done', isMet: false },
      { date: '2026-02-03', kind: 'skipped', isMet: false },
      { date: '2026-02-04', kind: 'due', isMet: false },
      { date: '2026-02-05', kind: 'due', isMet: false },
    ]);
  });

  it('says what follows: filled days, pauses, and days that are free', () => {
    const history = doneOn({ kind: 'weekly', times: 1 }, ['2026-02-03'], {
      entries: [entryOn('2026-02-04', { state: 'not-done' })],
      pauses: [{ from: '2026-02-10', to: '2026-02-11' }],
    });
    const kinds = dayStatuses(history, '2026-02-02', '2026-02-12').map(({ kind }) => kind);
    // A Monday; done on Tuesday, filled for a week, paused, and due again.
    expect(kinds).toEqual([
      'due',
      'done',
      'filled',
      'filled',
      'filled',
      'filled',
      'filled',
      'filled',
      'paused',
      'paused',
      'due',
    ]);
    expect(dayStatus(doneOn({ kind: 'weekdays', weekdays: [1] }, []), '2026-02-03')?.kind).toBe('free');
  });

  it('shows what was done in a pause', () => {
    const history = doneOn(DAILY, ['2026-02-01'], { pauses: [{ from: '2026-01-01' }] });
    expect(dayStatus(history, '2026-02-01')?.kind).toBe('done');
    expect(dayStatus(history, '2026-02-02')?.kind).toBe('paused');
  });

  it('says of an amount whether it is enough, with those before it in its turn', () => {
    const least = { direction: 'at-least', target: 10 } as const;
    const weekly = measuredOn({ kind: 'weekly', times: 1 }, least, {
      '2026-02-16': 6,
      '2026-02-18': 4,
      '2026-02-23': 9,
    });
    const met = dayStatuses(weekly, '2026-02-16', '2026-02-23').flatMap((status) =>
      status.kind === 'measured' ? [[status.date, status.amount, status.isMet]] : [],
    );
    expect(met).toEqual([
      ['2026-02-16', 6, false],
      ['2026-02-18', 4, true],
      ['2026-02-23', 9, false],
    ]);
    const most = { direction: 'at-most', target: 2 } as const;
    const limit = measuredOn(DAILY, most, { '2026-02-16': 2, '2026-02-17': 2.5 });
    expect(dayStatuses(limit, '2026-02-16', '2026-02-17').map(({ isMet }) => isMet)).toEqual([true, false]);
  });

  it('is the same for a day alone and among others, and filled where filledDays says so', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -400, max: 10 }), (history, offset) => {
        const all = dayStatuses(history, dayAt(offset - 5), dayAt(offset));
        expect(all).toHaveLength(6);
        expect(dayStatus(history, dayAt(offset))).toEqual(all.at(-1));
        const filled = filledDays(history);
        expect(all.filter(({ kind, date }) => (kind === 'filled') !== filled.has(date))).toEqual([]);
      }),
    );
  });
});

describe('isDue', () => {
  const due = (schedule: Schedule, done: readonly string[], dates: readonly string[]) =>
    dates.filter((date) => isDue(doneOn(schedule, done), date));

  it('asks for every day of a daily habit, done or not, but not for skipped and paused ones', () => {
    const history = doneOn(DAILY, ['2026-02-01'], {
      entries: [entryOn('2026-02-02', { state: 'skipped' })],
      pauses: [{ from: '2026-02-03', to: '2026-02-03' }],
    });
    const dates = ['2026-02-01', '2026-02-02', '2026-02-03', '2026-02-04'];
    expect(dates.filter((date) => isDue(history, date))).toEqual(['2026-02-01', '2026-02-04']);
  });

  it('asks for fixed weekdays, and for every so many days from the start', () => {
    const week = ['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01'];
    expect(due({ kind: 'weekdays', weekdays: [1, 7] }, [], week)).toEqual(['2026-02-23', '2026-03-01']);
    expect(due({ kind: 'every-days', days: 3, start: '2026-02-24' }, [], week)).toEqual(['2026-02-24', '2026-02-27']);
  });

  it('asks until the days before are enough: doing it today keeps it on the list of today', () => {
    const dates = ['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-03-02'];
    expect(due({ kind: 'weekly', times: 2 }, ['2026-02-23', '2026-02-24'], dates)).toEqual([
      '2026-02-23',
      '2026-02-24',
      '2026-03-02',
    ]);
    expect(due({ kind: 'monthly', times: 1 }, ['2026-02-24'], dates)).toEqual([
      '2026-02-23',
      '2026-02-24',
      '2026-03-02',
    ]);
    expect(due({ kind: 'times-in-days', times: 1, days: 3 }, ['2026-02-23'], dates)).toEqual([
      '2026-02-23',
      '2026-02-26',
      '2026-03-02',
    ]);
  });

  it('counts weeks from the weekday that the person chose', () => {
    const history = doneOn({ kind: 'weekly', times: 1 }, ['2026-02-21']);
    expect(isDue(history, '2026-02-22')).toBe(false);
    expect(isDue(history, '2026-02-22', { firstWeekday: 7 })).toBe(true);
  });

  it('asks for amounts until the target is reached, and for a limit on every day', () => {
    const amounts = { '2026-02-23': 6, '2026-02-24': 4 };
    const weekly: Schedule = { kind: 'weekly', times: 1 };
    const least = measuredOn(weekly, { direction: 'at-least', target: 10 }, amounts);
    expect([isDue(least, '2026-02-24'), isDue(least, '2026-02-25')]).toEqual([true, false]);
    const most = measuredOn(weekly, { direction: 'at-most', target: 1 }, amounts);
    expect(isDue(most, '2026-02-25')).toBe(true);
    expect(isDue(measuredOn(DAILY, { direction: 'at-least', target: 0 }, {}), '2026-02-25')).toBe(true);
  });
});
