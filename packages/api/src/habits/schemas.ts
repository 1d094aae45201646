import {
  colorSchema,
  goalSchema,
  habitNameSchema,
  iconSchema,
  localDateSchema,
  noteSchema,
  questionSchema,
  scheduleSchema,
  tagSchema,
  tagsSchema,
} from '@hexastyle/habits/inputs';
import * as z from 'zod';
import { pathId } from '../http/path-id';
import { SOME_FIELD } from '../http/some-field';

/** What a person says of a habit, all but its place in the order. */
const FIELDS = {
  name: habitNameSchema,
  question: questionSchema,
  description: noteSchema,
  schedule: scheduleSchema,
  goal: goalSchema
    .optional()
    .meta({ description: 'There for measurable habits only; without it the habit is yes or no.' }),
  color: colorSchema,
  icon: iconSchema,
  tags: tagsSchema,
  archived: z.boolean(),
};

export const habitSchema = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['yes-no', 'measurable']),
    ...FIELDS,
    archivedOn: z.iso.date().optional().meta({
      description: 'Of archived habits: the last day that counts. Score, streaks and totals end there.',
    }),
    position: z.int().meta({ description: 'Habits are shown in ascending order of it.' }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    version: z.string().meta({ description: 'Changes with every change; the ETag of the habit.', examples: ['42'] }),
  })
  .meta({ id: 'Habit' });

export const newHabitSchema = z
  .strictObject({
    id: z
      .uuid()
      .optional()
      .meta({ description: 'Chosen by a device that was offline. A habit that has it is answered as it is.' }),
    name: habitNameSchema,
    question: questionSchema.default(''),
    description: noteSchema.default(''),
    schedule: scheduleSchema.default({ kind: 'daily' }),
    goal: FIELDS.goal,
    color: colorSchema.default('green'),
    icon: iconSchema.default(''),
    tags: tagsSchema.default([]),
  })
  .meta({ id: 'NewHabit' });

export const habitChangeSchema = z
  .strictObject({
    name: habitNameSchema.optional(),
    question: questionSchema.optional(),
    description: noteSchema.optional(),
    schedule: scheduleSchema.optional(),
    goal: goalSchema.optional().meta({ description: 'Measurable habits only: a habit keeps its kind.' }),
    color: colorSchema.optional(),
    icon: iconSchema.optional(),
    tags: tagsSchema.optional(),
    archived: z.boolean().optional(),
    archivedOn: localDateSchema.optional().meta({
      description:
        'Of archived habits: the last day that counts; a day to come counts as today. Absent: today, or the day that is there.',
    }),
  })
  .refine(...SOME_FIELD)
  .meta({ id: 'HabitChange' });

export const habitFilterSchema = z.strictObject({
  archived: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only archived habits, or only those in use. Absent: both.' }),
  tag: tagSchema.optional().meta({ description: 'Only habits with this tag.' }),
});

export const habitPathSchema = z.strictObject({ habitId: pathId('habit') });

export type Habit = z.output<typeof habitSchema>;
export type NewHabit = z.output<typeof newHabitSchema>;
export type HabitChange = z.output<typeof habitChangeSchema>;

export const habitExample: Habit = {
  id: '9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20',
  kind: 'yes-no',
  name: 'Read ten pages',
  question: 'Did you read today?',
  description: '',
  schedule: { kind: 'daily' },
  color: 'green',
  icon: '📚',
  tags: ['mind'],
  archived: false,
  position: 1,
  createdAt: '2026-02-28T09:31:00.000Z',
  updatedAt: '2026-02-28T09:31:00.000Z',
  version: '42',
};

export const habitListSchema = z
  .strictObject({ items: z.array(habitSchema).meta({ description: 'In the order of the account.' }) })
  .meta({ id: 'HabitList' });

export const habitOrderSchema = z
  .strictObject({ ids: z.array(z.uuid().toLowerCase()).max(500, 'An account has at most 500 habits.') })
  .meta({ id: 'HabitOrder', description: 'Every habit in use, each once.' });
