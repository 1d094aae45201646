import { amountSchema, localDateSchema, noteSchema } from '@hexastyle/habits/inputs';
import { z } from 'zod';
import { habitIdSchema } from '../habits/habit-id';

const stateSchema = z
  .enum(['done', 'not-done', 'skipped', 'measured', 'unknown'])
  .meta({
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

const WHOLE = 'Send an amount with the state measured and with no other, and a note with the state unknown.';

export const newEntrySchema = z.strictObject(MARK).refine(isWhole, WHOLE).meta({ id: 'NewEntry' });

export const entryPathSchema = z.strictObject({ habitId: habitIdSchema, date: localDateSchema });

/** One of many days at once. `state: absent` empties the day. */
const batchItemSchema = z.union([
  z.strictObject({ habitId: z.uuid(), date: localDateSchema, ...MARK }).refine(isWhole, WHOLE),
  z.strictObject({ habitId: z.uuid(), date: localDateSchema, state: z.literal('absent') }),
]);

export const entryBatchSchema = z
  .strictObject({ items: z.array(batchItemSchema).min(1).max(500, 'A batch has at most 500 items.') })
  .meta({ id: 'EntryBatch', description: 'All of it is written, or nothing.' });

export type Entry = z.output<typeof entrySchema>;
export type NewEntry = z.output<typeof newEntrySchema>;
export type EntryBatch = z.output<typeof entryBatchSchema>;

export const entryExample: Entry = {
  habitId: '9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20',
  date: '2026-02-28',
  state: 'done',
  note: '',
  editedAt: '2026-02-28T09:31:00.000Z',
  version: '43',
};
