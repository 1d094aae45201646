import { habitNameSchema } from '@hexastyle/habits';
import { z } from 'zod';
import { habitIdSchema } from './habit-id';

export const habitSchema = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    archived: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Habit' });

export const habitListSchema = z
  .strictObject({ items: z.array(habitSchema).meta({ description: 'Oldest first.' }) })
  .meta({ id: 'HabitList' });

export const newHabitSchema = z.strictObject({ name: habitNameSchema }).meta({ id: 'NewHabit' });

export const habitChangeSchema = z
  .strictObject({ name: habitNameSchema.optional(), archived: z.boolean().optional() })
  .refine(
    (change) => change.name !== undefined || change.archived !== undefined,
    'Nothing to change: send name or archived.',
  )
  .meta({ id: 'HabitChange' });

export const habitFilterSchema = z.strictObject({
  archived: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only archived habits, or only those in use. Absent: both.' }),
});

export const habitPathSchema = z.strictObject({ habitId: habitIdSchema });

export type Habit = z.output<typeof habitSchema>;
export type HabitChange = z.output<typeof habitChangeSchema>;

export const habitExample: Habit = {
  id: '9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20',
  name: 'Read ten pages',
  archived: false,
  createdAt: '2026-02-28T09:31:00.000Z',
  updatedAt: '2026-02-28T09:31:00.000Z',
};
