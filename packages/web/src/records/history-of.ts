import type { DayEntry, HabitRule, History, Schedule, Weekday } from '@hexastyle/habits';
import type { Entry } from './entry';
import type { Habit } from './habit';
import type { Pause } from './pause';
import type { Records } from './tables';

/** All that the statistics of a habit are computed from. */
export function historyOf(habit: Habit, { entries, pauses }: Pick<Records, 'entries' | 'pauses'>): History {
  return {
    rule: ruleOf(habit),
    entries: Array.from(entries.get(habit.id)?.values() ?? [], dayEntryOf),
    pauses: [...pauses.values()].filter((pause) => isPauseOf(pause, habit.id)),
  };
}

function isPauseOf({ habitId }: Pause, id: string): boolean {
  return habitId === undefined || habitId === id;
}

function ruleOf({ goal, schedule }: Habit): HabitRule {
  return goal === undefined
    ? { kind: 'yes-no', schedule: scheduleOf(schedule) }
    : { kind: 'measurable', schedule: scheduleOf(schedule), goal };
}

/** The document of the API cannot say that a weekday is 1 to 7; its schema has checked it. */
function scheduleOf(schedule: Habit['schedule']): Schedule {
  if (schedule.kind !== 'weekdays') return schedule;
  return { kind: 'weekdays', weekdays: schedule.weekdays.filter(isWeekday) };
}

/** Whether a number is an ISO weekday. */
export function isWeekday(number: number): number is Weekday {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}

function dayEntryOf({ date, state, amount = 0, note }: Entry): DayEntry {
  return state === 'measured' ? { date, state, amount, note } : { date, state, note };
}
