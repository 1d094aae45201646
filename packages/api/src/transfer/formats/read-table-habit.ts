import type { DayEntry, Goal, Schedule } from '@hexastyle/habits';
import * as z from 'zod';
import { scheduleOf } from '../frequency';
import type { Tracked, TrackedHabit } from '../tracker';

/** The codes of its database. */
const TYPE = { negative: 2 } as const;
const STATUS = { deleted: 2, archived: 3 } as const;
const FREQUENCY = { weekly: 1, monthly: 2 } as const;
const RECORD = { done: 1, skipped: 2 } as const;
const DAY_MS = 86_400_000;

const recordSchema = z.object({
  /** Days since 1970-01-01. */
  record_date: z.int(),
  record_type: z.int().nullish(),
  record_value: z.number().nullish(),
  reason: z.string().nullish(),
});

const habitSchema = z.object({
  name: z.string(),
  type: z.int().nullish(),
  status: z.int().nullish(),
  desc: z.string().nullish(),
  daily_goal: z.number().nullish(),
  daily_goal_unit: z.string().nullish(),
  freq_type: z.int().nullish(),
  /** JSON in a string: `[times]` or `[times, days]`. */
  freq_custom: z.string().nullish(),
  reminder_quest: z.string().nullish(),
  records: z.array(recordSchema),
});

type Habit = z.output<typeof habitSchema>;

export const tableHabitSchema = z.object({ habits: z.array(habitSchema) });

/** Table Habit's JSON export. Its goal is one a day; ours is one a period, so a weekly goal of it is multiplied. */
export function readTableHabit({ habits }: z.output<typeof tableHabitSchema>): Tracked {
  const gone = habits.filter(({ status }) => status === STATUS.deleted);
  return {
    format: 'table-habit',
    habits: habits.filter((habit) => !gone.includes(habit)).map(toHabit),
    pauses: [],
    losses: gone.map(({ name }) => ({ code: 'deleted-there', habit: name })),
  };
}

function toHabit(habit: Habit): TrackedHabit {
  const schedule = scheduleFor(habit);
  const goal = goalFor(habit, schedule);
  return {
    name: habit.name,
    question: habit.reminder_quest ?? '',
    description: habit.desc ?? '',
    schedule,
    ...(goal === undefined ? {} : { goal }),
    color: 'green',
    icon: '',
    tags: [],
    archived: habit.status === STATUS.archived,
    entries: habit.records.flatMap((record) => toEntry(record, goal !== undefined)),
  };
}

function scheduleFor({ freq_type: kind, freq_custom: custom }: Habit): Schedule {
  const [times = 1, days = 1] = numbers(custom ?? '');
  if (kind === FREQUENCY.weekly) return scheduleOf(times, 7);
  if (kind === FREQUENCY.monthly) return scheduleOf(times, 31);
  return scheduleOf(times, days);
}

function numbers(json: string): readonly number[] {
  try {
    return z.array(z.number()).parse(JSON.parse(json));
  } catch {
    return [];
  }
}

/** A goal of one of nothing in particular is a plain yes or no. */
function goalFor(habit: Habit, schedule: Schedule): Goal | undefined {
  const { daily_goal: aDay, daily_goal_unit: unit, type } = habit;
  if (type !== TYPE.negative && (aDay ?? 1) === 1 && (unit ?? '') === '') return undefined;
  const times = 'times' in schedule ? schedule.times : 1;
  return {
    direction: type === TYPE.negative ? 'at-most' : 'at-least',
    target: (aDay ?? 0) * times,
    unit: unit ?? '',
  };
}

function toEntry(record: z.output<typeof recordSchema>, isMeasurable: boolean): readonly DayEntry[] {
  const instant = new Date(record.record_date * DAY_MS);
  if (Number.isNaN(instant.getTime())) return [];
  const day = { date: instant.toISOString().slice(0, 10), note: record.reason ?? '' };
  if (record.record_type === RECORD.skipped) return [{ ...day, state: 'skipped' }];
  if (record.record_type !== RECORD.done) return [];
  const amount = Math.max(record.record_value ?? 0, 0);
  if (isMeasurable) return [{ ...day, state: 'measured', amount }];
  return [{ ...day, state: amount > 0 ? 'done' : 'not-done' }];
}
