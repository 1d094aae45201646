import { dateOf, dayNumber, isDue, type History, type Schedule } from '@hexastyle/habits';
import fc from 'fast-check';
import { dueOn } from './due-on';

const TODAY = dayNumber('2026-11-24');

const days = fc.integer({ min: 1, max: 20 });
const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constant<Schedule>({ kind: 'daily' }),
  fc.constant<Schedule>({ kind: 'weekdays', weekdays: [1, 4] }),
  fc.record({ kind: fc.constant('weekly' as const), times: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: fc.constant('monthly' as const), times: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ kind: fc.constant('times-in-days' as const), times: fc.constant(1), days }),
  fc.record({ kind: fc.constant('every-days' as const), days, start: fc.constant('2026-09-01') }),
);

describe('whether a habit asks for a day', () => {
  it('is what the rules say, though only a part of the history is read', () => {
    fc.assert(
      fc.property(schedules, fc.uniqueArray(fc.integer({ min: 0, max: 80 })), (schedule, done) => {
        const entries = done.map((ago) => ({ date: dateOf(TODAY - ago), state: 'done' as const, note: '' }));
        const history: History = { rule: { kind: 'yes-no', schedule }, entries, pauses: [] };
        const week = Array.from({ length: 7 }, (_, ago) => dateOf(TODAY - ago));
        const isDueOn = dueOn(history, dateOf(TODAY - 6), { firstWeekday: 1 });
        expect(week.map(isDueOn)).toEqual(week.map((date) => isDue(history, date, { firstWeekday: 1 })));
      }),
    );
  });
});
