import { endOfWeek, parseDate, startOfWeek, type CalendarDate } from '@internationalized/date';
import fc from 'fast-check';
import type { DayEntry } from '../entries/entry';
import type { History } from '../habits/history';
import { dayAt, entries, pauses, TODAY } from '../testing/histories';
import type { Run } from './run';
import { streaks, type Streaks } from './streaks';

const weeklyHistories = fc
  .record({ times: fc.integer({ min: 1, max: 7 }), entries, pauses })
  .map(({ times, ...rest }): History => ({ ...rest, rule: { kind: 'yes-no', schedule: { kind: 'weekly', times } } }));

describe('streaks of weeks', () => {
  it('are what looking at one week after the other finds', () => {
    fc.assert(
      fc.property(weeklyHistories, fc.integer({ min: -30, max: 0 }), (history, offset) => {
        expect(streaks(history, dayAt(offset))).toEqual(slowly(history, dayAt(offset)));
      }),
      { numRuns: 300 },
    );
  });

  it('of fewer times are never shorter, where nothing was skipped', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 2, max: 7 }), (some, times) => {
        const kept = some.filter(({ state }) => state !== 'skipped');
        const longest = (asked: number): number => {
          const rule = { kind: 'yes-no', schedule: { kind: 'weekly', times: asked } } as const;
          return streaks({ rule, entries: kept, pauses: [] }, TODAY).best[0]?.length ?? 0;
        };
        expect(longest(times - 1)).toBeGreaterThanOrEqual(longest(times));
      }),
    );
  });
});

/** The rule said as slowly as possible. The week in `en-GB` begins on Monday. */
function slowly(history: History, today: string): Streaks {
  const known = history.entries.filter(({ date, state }) => date <= today && state !== 'unknown');
  const first = known.map(({ date }) => date).sort()[0];
  if (first === undefined) return { current: undefined, best: [] };
  let runs: readonly Run[] = [];
  let isGoing = false;
  for (let day = startOfWeek(parseDate(first), 'en-GB'); day.toString() <= today; day = day.add({ weeks: 1 })) {
    const week = daysOf(day).filter((date) => date >= first);
    const { done, isPossible } = counted(history, known, week);
    const to = endOfWeek(day, 'en-GB').toString();
    const isKept = done >= timesOf(history);
    if (isKept) runs = longer(runs, isGoing, { from: day.toString(), to: to < today ? to : today });
    isGoing = isKept || (isGoing && (to >= today || !isPossible));
  }
  const best = runs.toSorted((one, other) => other.length - one.length || other.from.localeCompare(one.from));
  return { current: isGoing ? runs.at(-1) : undefined, best: best.slice(0, 10) };
}

/** With one week more: the last streak goes on, or a new one begins. */
function longer(runs: readonly Run[], isGoing: boolean, { from, to }: Pick<Run, 'from' | 'to'>): readonly Run[] {
  const last = isGoing ? runs.at(-1) : undefined;
  if (last === undefined) return [...runs, { from, to, length: 1, unit: 'week' }];
  return [...runs.slice(0, -1), { ...last, to, length: last.length + 1 }];
}

function counted(history: History, known: readonly DayEntry[], week: readonly string[]) {
  const isIn = (date: string, state: DayEntry['state']) =>
    known.some((entry) => entry.date === date && entry.state === state);
  const isPaused = (date: string) =>
    history.pauses.some(({ from, to }) => from <= date && (to === undefined || date <= to));
  const open = week.filter((date) => !isIn(date, 'skipped') && !isPaused(date));
  return {
    done: open.filter((date) => isIn(date, 'done')).length,
    isPossible: open.length >= timesOf(history),
  };
}

function timesOf({ rule }: History): number {
  if (rule.schedule.kind !== 'weekly') throw new Error('This is the rule for weekly habits.');
  return rule.schedule.times;
}

const daysOf = (monday: CalendarDate): readonly string[] =>
  Array.from({ length: 7 }, (_, days) => monday.add({ days }).toString());
