import { amountSchema, localDateSchema, noteSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';
import { cursorSchema } from '../http/cursor';
import { pathId } from '../http/path-id';

const stateSchema = z.enum(['done', 'not-done', 'skipped', 'measured', 'unknown']).meta({
  description:
    '`measured` comes with an amount and fits measurable habits only; `unknown` is a day with nothing but a note.',
});

const editedAtSchema = z.iso
  .datetime()
  .meta({ description: 'When the person wrote it. Of two devices the later one wins; a time to come counts as now.' });

export const entrySchema = z
  .strictObject({
    habitId: z.uuid(),
    date: z.iso.date(),
    state: stateSchema,
    amount: amountSchema.optional(),
    note: z.string(),
    editedAt: editedAtSchema,
    version: z.string().meta({ description: 'The ETag of the entry.', examples: ['43'] }),
  })
  .meta({ id: 'Entry' });

const MARK = {
  state: stateSchema,
  amount: amountSchema.optional(),
  note: noteSchema.default(''),
  editedAt: editedAtSchema.optional(),
};

/** An amount belongs to `measured` and to nothing else, and an unknown day without a note says nothing. */
function isWhole({ state, amount, note }: { state: string; amount?: number | undefined; note: string }): boolean {
  return (state === 'measured') === (amount !== undefined) && (state !== 'unknown' || note !== '');
}

const batchHabitIdSchema = z.uuid().toLowerCase();

function hasEachDayOnce(items: readonly { habitId: string; date: string }[]): boolean {
  return new Set(items.map(({ habitId, date }) => `${habitId} ${date}`)).size === items.length;
}

const entryCursorSchema = cursorSchema(z.tuple([localDateSchema, z.uuid()]));

const WHOLE = 'Send an amount with the state measured and with no other, and a note with the state unknown.';

export const newEntrySchema = z.strictObject(MARK).refine(isWhole, WHOLE).meta({ id: 'NewEntry' });

export const entryPathSchema = z.strictObject({ habitId: pathId('habit'), date: localDateSchema });

/** One of many days at once. `state: absent` empties the day, unless it was edited later. */
const batchItemSchema = z.union([
  z.strictObject({ habitId: batchHabitIdSchema, date: localDateSchema, ...MARK }).refine(isWhole, WHOLE),
  z.strictObject({
    habitId: batchHabitIdSchema,
    date: localDateSchema,
    state: z.literal('absent'),
    editedAt: editedAtSchema.optional(),
  }),
]);

export const entryBatchSchema = z
  .strictObject({
    items: z
      .array(batchItemSchema)
      .min(1, 'A batch has one item at least.')
      .max(500, 'A batch has at most 500 items.')
      .refine(hasEachDayOnce, 'A day of a habit is in the batch twice: send the later edit only.'),
  })
  .meta({ id: 'EntryBatch', description: 'All of it is written, or nothing. At most 4 MiB in UTF-8.' });

/** A DELETE has no body. */
export const emptyingSchema = z.strictObject({
  editedAt: editedAtSchema.optional().meta({ description: 'When the person emptied it, as for writing. Absent: now.' }),
});

export const entryRangeSchema = z.strictObject({
  from: localDateSchema.optional().meta({ description: 'First day, included. Absent: from the first that there is.' }),
  to: localDateSchema.optional().meta({ description: 'Last day, included. Absent: to the last that there is.' }),
  habitId: pathId('habit').optional(),
  cursor: entryCursorSchema.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

export type Entry = z.output<typeof entrySchema>;
export type NewEntry = z.output<typeof newEntrySchema>;
export type BatchItem = z.output<typeof batchItemSchema>;

export const entryExample: Entry = {
  habitId: '9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20',
  date: '2026-02-28',
  state: 'done',
  note: '',
  editedAt: '2026-02-28T09:31:00.000Z',
  version: '43',
};

export const entryListSchema = z
  .strictObject({
    items: z.array(entrySchema).meta({ description: 'Newest day first.' }),
    next: z.string().optional().meta({ description: 'What to send as `cursor` for more. Absent: there is no more.' }),
  })
  .meta({ id: 'EntryList' });

export const entryBatchResultSchema = z
  .strictObject({
    items: z.array(entrySchema).meta({ description: 'What stands on these days now, in the order of the batch.' }),
  })
  .meta({ id: 'EntryBatchResult' });
