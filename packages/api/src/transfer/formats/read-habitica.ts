import { localDay, type DayEntry, type Schedule, type Weekday } from '@hexastyle/habits';
import * as z from 'zod';
import { LONGEST, scheduleOf } from '../frequency';
import type { Tracked, TrackedHabit } from '../tracker';

const WEEKDAYS = ['m', 't', 'w', 'th', 'f', 's', 'su'] as const;

const taskSchema = z.object({
  text: z.string(),
  notes: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  frequency: z.string().nullish(),
  everyX: z.number().nullish(),
  startDate: z.string().nullish(),
  daysOfMonth: z.array(z.number()).nullish(),
  weeksOfMonth: z.array(z.number()).nullish(),
  repeat: z.partialRecord(z.enum(WEEKDAYS), z.boolean()).nullish(),
  history: z
    .array(
      z.object({
        date: z.union([z.number(), z.string()]),
        completed: z.boolean().nullish(),
        isDue: z.boolean().nullish(),
        scoredUp: z.number().nullish(),
      }),
    )
    .nullish(),
});

type Task = z.output<typeof taskSchema>;

/** The parts of the export of user data that are habits for us. */
export const habiticaSchema = z.object({
  tags: z.array(z.object({ id: z.string(), name: z.string() })).nullish(),
  tasks: z.object({ habits: z.array(taskSchema).nullish(), dailys: z.array(taskSchema) }),
});

/** Habitica's JSON export of user data. @param timeZone in which its instants become days */
export function readHabitica({ tasks, tags }: z.output<typeof habiticaSchema>, timeZone: string): Tracked {
  const names = new Map((tags ?? []).map(({ id, name }) => [id, name]));
  const habits = tasks.habits ?? [];
  const toHabit = (task: Task, schedule: Schedule): TrackedHabit => ({
    name: task.text,
    question: '',
    description: task.notes ?? '',
    schedule,
    color: 'purple',
    icon: '',
    tags: (task.tags ?? []).flatMap((id) => names.get(id) ?? []),
    archived: false,
    entries: (task.history ?? []).flatMap((event) => toEntry(event, timeZone)),
  });
  return {
    format: 'habitica',
    habits: [
      ...tasks.dailys.map((task) => toHabit(task, schedule(task, timeZone))),
      ...habits.map((task) => toHabit(task, { kind: 'daily' })),
    ],
    pauses: [],
    losses: tasks.dailys
      .filter(({ frequency, everyX }) => frequency === 'yearly' || (frequency !== 'daily' && (everyX ?? 1) > 1))
      .map(({ text }) => ({ code: 'schedule-differs', habit: text })),
  };
}

function schedule(task: Task, timeZone: string): Schedule {
  switch (task.frequency) {
    case 'daily':
      return everyFewDays(task, timeZone);
    case 'monthly':
      return scheduleOf(countOf(task.daysOfMonth) + countOf(task.weeksOfMonth), 31);
    case 'yearly':
      return scheduleOf(1, 365);
    default:
      return onWeekdays(task);
  }
}

function everyFewDays({ everyX, startDate }: Task, timeZone: string): Schedule {
  const every = Math.round(everyX ?? 1);
  const start = new Date(startDate ?? '');
  if (every <= 1 || Number.isNaN(start.getTime())) return scheduleOf(1, every);
  return { kind: 'every-days', days: Math.min(every, LONGEST), start: localDay(start, timeZone).toString() };
}

function onWeekdays({ repeat }: Task): Schedule {
  const weekdays = WEEKDAYS.flatMap((day, at) => (repeat?.[day] === true ? [(at + 1) as Weekday] : []));
  return weekdays.length === 0 || weekdays.length === 7 ? { kind: 'daily' } : { kind: 'weekdays', weekdays };
}

function countOf(days: readonly number[] | null | undefined): number {
  return days?.length ?? 0;
}

/** A missed day that was due is not done; a day that was not due says nothing. */
function toEntry(event: NonNullable<Task['history']>[number], timeZone: string): readonly DayEntry[] {
  const instant = new Date(event.date);
  if (Number.isNaN(instant.getTime())) return [];
  const date = localDay(instant, timeZone).toString();
  if (event.completed === true || (event.scoredUp ?? 0) > 0) return [{ date, state: 'done', note: '' }];
  return event.completed === false && event.isDue === true ? [{ date, state: 'not-done', note: '' }] : [];
}
