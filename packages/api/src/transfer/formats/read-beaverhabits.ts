import type { DayEntry, Schedule } from '@hexastyle/habits';
import * as z from 'zod';
import { scheduleOf } from '../frequency';
import type { Tracked, TrackedHabit } from '../tracker';

const DAYS_OF = { D: 1, W: 7, M: 30, Y: 365 } as const;

const habitSchema = z.object({
  name: z.string(),
  status: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  weekly_goal: z.number().nullish(),
  period: z
    .object({ period_type: z.enum(['D', 'W', 'M', 'Y']), period_count: z.number(), target_count: z.number() })
    .nullish(),
  records: z.array(z.object({ day: z.iso.date(), done: z.boolean().nullish(), text: z.string().nullish() })),
});

export const beaverHabitsSchema = z.object({ habits: z.array(habitSchema) });

/** beaverhabits' JSON export. Deleted habits stay behind. */
export function readBeaverHabits({ habits }: z.output<typeof beaverHabitsSchema>): Tracked {
  const gone = habits.filter(({ status }) => status === 'soft_delete');
  return {
    format: 'beaverhabits',
    habits: habits.filter((habit) => !gone.includes(habit)).map(toHabit),
    pauses: [],
    losses: gone.map(({ name }) => ({ code: 'deleted-there', habit: name })),
  };
}

function toHabit(habit: z.output<typeof habitSchema>): TrackedHabit {
  return {
    name: habit.name,
    question: '',
    description: '',
    schedule: schedule(habit),
    color: 'green',
    icon: '',
    tags: habit.tags ?? [],
    archived: habit.status === 'archive',
    entries: habit.records.map(toEntry),
  };
}

function schedule({ period, weekly_goal: goal }: z.output<typeof habitSchema>): Schedule {
  if (period != null) return scheduleOf(period.target_count, period.period_count * DAYS_OF[period.period_type]);
  return goal != null && goal > 0 ? scheduleOf(goal, 7) : { kind: 'daily' };
}

/** No value is a skipped day there. */
function toEntry({ day, done, text }: z.output<typeof habitSchema>['records'][number]): DayEntry {
  const state = done == null ? 'skipped' : done ? 'done' : 'not-done';
  return { date: day, state, note: text ?? '' };
}
