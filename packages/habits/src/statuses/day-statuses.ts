import { dateOf } from '../days/date-of';
import { dayNumber } from '../days/day-number';
import type { DayEntry } from '../entries/entry';
import { readDays, type Days } from '../entries/read-days';
import { tally } from '../entries/tally';
import { demandOf } from '../habits/demand';
import type { History } from '../habits/history';
import { isAsked } from '../habits/is-asked';
import type { HabitRule } from '../habits/rule';
import type { Weekday } from '../schedules/schedule';
import { turnSoFar } from '../schedules/turn-so-far';
import type { WeekOptions } from '../schedules/week-options';
import { filled } from '../scores/filled';
import type { DatedStatus, DayStatus } from './status';

interface Sight {
  readonly rule: HabitRule;
  readonly days: Days;
  readonly filledDays: ReadonlySet<number>;
  readonly firstWeekday: Weekday;
}

/** What each day from `from` to `to`, both included, shows, oldest first: for calendars, at the cost of reading the history once. */
export function dayStatuses(
  history: History,
  from: string,
  to: string,
  { firstWeekday = 1 }: WeekOptions = {},
): readonly DatedStatus[] {
  const { rule, entries } = history;
  const days = readDays(history);
  const sight: Sight = { rule, days, filledDays: new Set(filled(rule, days)), firstWeekday };
  const recorded = new Map(entries.map((entry) => [entry.date, entry]));
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) => {
    const date = dateOf(first + index);
    return { date, ...(shown(sight, first + index, recorded.get(date)) ?? computed(sight, first + index)) };
  });
}

/** What somebody said of the day, where it stands and fits the kind of habit. */
function shown(sight: Sight, day: number, entry: DayEntry | undefined): DayStatus | undefined {
  if (entry?.state === 'skipped') return { kind: 'skipped', isMet: false };
  if (entry?.state === 'not-done' && !sight.filledDays.has(day)) return { kind: 'not-done', isMet: false };
  return sight.rule.kind === 'yes-no' ? shownAsDone(entry) : shownAmount(sight, day, entry);
}

const shownAsDone = (entry: DayEntry | undefined): DayStatus | undefined =>
  entry?.state === 'done' ? { kind: 'done', isMet: true } : undefined;

const shownAmount = (sight: Sight, day: number, entry: DayEntry | undefined): DayStatus | undefined =>
  entry?.state === 'measured' ? { kind: 'measured', amount: entry.amount, isMet: isMet(sight, day) } : undefined;

/** What follows for a day of which nobody said anything. */
function computed({ rule, days, filledDays, firstWeekday }: Sight, day: number): DayStatus {
  if (filledDays.has(day)) return { kind: 'filled', isMet: true };
  if (days.isNeutral(day)) return { kind: 'paused', isMet: false };
  return { kind: isAsked(rule, days, day, firstWeekday) ? 'due' : 'free', isMet: false };
}

function isMet({ rule, days, firstWeekday }: Sight, day: number): boolean {
  const { from, length } = turnSoFar(rule.schedule, day, firstWeekday);
  return demandOf(rule, length).isMet(tally(days, { from, to: day }));
}
