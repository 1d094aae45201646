import {
  amountSchema,
  colorSchema,
  goalSchema,
  habitNameSchema,
  iconSchema,
  localDateSchema,
  noteSchema,
  QUESTION_LENGTH,
  scheduleSchema,
  tagsSchema,
} from '@hexastyle/habits/inputs';
import type { DayEntry } from '@hexastyle/habits';
import * as z from 'zod';
import { MISFIT } from '../entries/misfit';
import type { Tracked } from './tracker';

const entrySchema = z.strictObject({
  date: localDateSchema,
  state: z.enum(['done', 'not-done', 'skipped', 'measured', 'unknown']),
  amount: amountSchema.optional(),
  note: noteSchema,
});

const habitSchema = z.strictObject({
  name: habitNameSchema,
  question: z.string().max(QUESTION_LENGTH),
  description: noteSchema,
  schedule: scheduleSchema,
  goal: goalSchema.optional(),
  color: colorSchema,
  icon: iconSchema,
  tags: tagsSchema,
  archived: z.boolean(),
  archivedOn: localDateSchema.optional(),
  entries: z.array(entrySchema),
});

/** Marks of measurable habits and of yes-no habits differ. */
function fitsItsDays({ goal, entries }: z.output<typeof habitSchema>): boolean {
  const foreign = goal === undefined ? ['measured'] : ['done', 'not-done'];
  return entries.every(({ state }) => !foreign.includes(state));
}

/** Our own format: habits in their order with every day, and pauses, which name a habit by its place in the list. */
export const documentSchema = z
  .strictObject({
    format: z.literal('hexastyle'),
    version: z.literal(1),
    exportedAt: z.iso.datetime(),
    habits: z.array(habitSchema),
    pauses: z.array(
      z.strictObject({
        habit: z.int().min(0).optional(),
        from: localDateSchema,
        to: localDateSchema.optional(),
        note: noteSchema,
      }),
    ),
  })
  .refine(
    ({ habits, pauses }) => pauses.every(({ habit = -1, from, to = from }) => habit < habits.length && to >= from),
    'A pause names a habit that is not in the list, or ends before it begins: export again.',
  )
  .refine(({ habits }) => habits.every(fitsItsDays), `${MISFIT} Export again.`)
  .meta({ id: 'ExportDocument' });

export type ExportDocument = z.output<typeof documentSchema>;

export function readDocument({ habits, pauses }: ExportDocument): Tracked {
  return {
    format: 'hexastyle',
    habits: habits.map(({ goal, entries, ...habit }) => ({
      ...habit,
      ...(goal === undefined ? {} : { goal }),
      entries: entries.flatMap(toEntry),
    })),
    pauses,
    losses: [],
  };
}

/** A measured day without its amount says nothing. */
function toEntry({ date, note, state, amount }: z.output<typeof entrySchema>): readonly DayEntry[] {
  if (state !== 'measured') return [{ date, note, state }];
  return amount === undefined ? [] : [{ date, note, state, amount }];
}

export const documentExample: ExportDocument = {
  format: 'hexastyle',
  version: 1,
  exportedAt: '2026-02-28T09:31:00.000Z',
  habits: [
    {
      name: 'Read ten pages',
      question: 'Did you read today?',
      description: '',
      schedule: { kind: 'daily' },
      color: 'green',
      icon: '📚',
      tags: ['mind'],
      archived: false,
      entries: [{ date: '2026-02-28', state: 'done', note: '' }],
    },
  ],
  pauses: [{ from: '2026-08-01', to: '2026-08-14', note: 'Holidays' }],
};
