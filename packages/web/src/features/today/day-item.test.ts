import type { Entry } from '../../records/entry';
import type { Habit } from '../../records/habit';
import { daysOf } from '../../testing/days-of';
import { habitSample } from '../../testing/habit-sample';
import { dayItem, type DayView } from './day-item';

const TODAY = '2026-11-24';

const at = (habit: Partial<Habit>, days: Readonly<Record<string, Partial<Entry>>>, view: Partial<DayView> = {}) =>
  dayItem(
    habitSample('Read', habit),
    { entries: new Map([['read', daysOf('read', days)]]), pauses: new Map() },
    { today: TODAY, date: TODAY, firstWeekday: 1, timeZone: 'UTC', dayStart: '00:00', ...view },
  );

const asked = { isAsked: true, isMet: false };
const met = { isAsked: true, isMet: true };
const free = { isAsked: false, isMet: false };

describe('a habit on a day', () => {
  it.each<[string, Habit['schedule'], string]>([
    ['every three days, done late', { kind: 'every-days', days: 3, start: '2026-11-18' }, '2026-11-22'],
    ['on Tuesdays, done on a Monday', { kind: 'weekdays', weekdays: [2] }, '2026-11-23'],
  ])('that is due %s, is due although the day is filled', (_name, schedule, done) => {
    const { status, group, strip } = at({ schedule }, { [done]: {} });
    expect({ kind: status.kind, isMet: status.isMet, group }).toEqual({ kind: 'due', isMet: false, group: 'due' });
    expect(strip.at(-1)).toEqual(asked);
  });

  it('that is due and filled, and was said to be not done, shows that', () => {
    const schedule: Habit['schedule'] = { kind: 'weekdays', weekdays: [2] };
    const { status } = at({ schedule }, { '2026-11-23': {}, [TODAY]: { state: 'not-done' } });
    expect(status.kind).toBe('not-done');
  });

  it('that was done often enough this week, is counted by the strip as by the list: not at all', () => {
    const { status, group, strip } = at({ schedule: { kind: 'weekly', times: 1 } }, { '2026-11-23': {} });
    expect([status.kind, group]).toEqual(['filled', 'free']);
    expect(strip.slice(-2).map(({ isAsked }) => isAsked)).toEqual([true, false]);
  });

  it.each(['00:00', '03:00'])('given one made in the evening west of Greenwich, is counted that day', (dayStart) => {
    const habit = { createdAt: '2026-11-25T02:00:00.000Z' };
    const { strip } = at(habit, {}, { timeZone: 'America/Los_Angeles', dayStart });
    expect(strip.slice(-2)).toEqual([free, asked]);
  });

  it('given one made after midnight and before the day begins, is counted since the day before', () => {
    const habit = { createdAt: '2026-11-24T01:30:00.000Z' };
    expect(at(habit, {}, { dayStart: '03:00' }).strip.slice(-3)).toEqual([free, asked, asked]);
  });

  it('given a day before the habit was made, is not due; what was done then counts', () => {
    const habit = { createdAt: '2026-11-23T12:00:00.000Z' };
    const before = at(habit, { '2026-11-21': {} }, { date: '2026-11-22' });
    expect([before.status.kind, before.group]).toEqual(['free', 'free']);
    expect(before.strip.slice(-4)).toEqual([met, free, asked, asked]);
  });
});
