import type { Habit } from '../../records/habit';
import { habitView } from '../../records/habit-view';
import { habitSample } from '../../testing/habit-sample';
import { accountSample } from '../../testing/records';
import { daysOf } from '../../testing/days-of';
import { scorePoints, totalPoints } from './chart-points';

const TODAY = '2026-02-28';

const viewOf = (days: ReturnType<typeof daysOf>, more: Partial<Habit> = {}) =>
  habitView(
    habitSample('Read', { createdAt: '2026-02-01T00:00:00.000Z', ...more }),
    { entries: new Map([['read', days]]), pauses: new Map() },
    { account: accountSample, today: TODAY },
  );

describe('points of the charts', () => {
  it('count the days of a month, and of the months before', () => {
    const view = viewOf(daysOf('read', { '2026-01-30': {}, '2026-02-02': {}, '2026-02-03': {} }));
    expect(totalPoints(view, 'month')).toEqual([
      { date: '2026-01-01', value: 1 },
      { date: '2026-02-01', value: 2 },
    ]);
  });

  it('given an archived habit, end at its last day', () => {
    const view = viewOf(daysOf('read', { '2026-02-02': {}, '2026-02-03': {}, '2026-02-09': {} }), {
      archived: true,
      archivedOn: '2026-02-04',
    });
    expect(totalPoints(view, 'day').at(-1)).toEqual({ date: '2026-02-04', value: 0 });
    expect(scorePoints(view, 'day').at(-1)?.date).toBe('2026-02-04');
  });

  it('show the score that a period ended with', () => {
    const view = viewOf(daysOf('read', { '2026-02-02': {}, '2026-02-03': {} }));
    const [week] = scorePoints(view, 'week');
    const days = scorePoints(view, 'day');
    expect(week?.date).toBe('2026-02-02');
    expect(week?.value).toBe(days.find(({ date }) => date === '2026-02-08')?.value);
  });

  it('given a habit without days, have no score', () => {
    expect(scorePoints(viewOf(daysOf('read', {})), 'month')).toEqual([]);
  });
});
