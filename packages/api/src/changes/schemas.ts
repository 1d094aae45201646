import * as z from 'zod';
import { entryExample, entrySchema } from '../entries/schemas';
import { habitExample, habitSchema } from '../habits/schemas';
import { pauseSchema } from '../pauses/schemas';

const deletedAt = z.iso.datetime().optional().meta({
  description:
    'When it was deleted; of a day, when the person emptied it, and what was written before that does not come back. Absent: nobody knows.',
});

const changeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('habit'), habit: habitSchema }),
    z.strictObject({ kind: z.literal('habit-deleted'), habitId: z.uuid(), deletedAt }),
    z.strictObject({ kind: z.literal('entry'), entry: entrySchema }),
    z.strictObject({ kind: z.literal('entry-deleted'), habitId: z.uuid(), date: z.iso.date(), deletedAt }),
    z.strictObject({ kind: z.literal('pause'), pause: pauseSchema }),
    z.strictObject({ kind: z.literal('pause-deleted'), pauseId: z.uuid(), deletedAt }),
  ])
  .meta({ id: 'Change', description: 'One thing as it is now, or that it is gone.' });

export const changesQuerySchema = z.strictObject({
  since: z
    .string()
    .regex(/^\d{1,18}$/, 'This is not a place in the feed: use the `next` of an earlier answer, or leave it out.')
    .default('0')
    .meta({ description: 'The `next` of an earlier answer. Absent: from the beginning.' }),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

export const changesSchema = z
  .strictObject({
    items: z.array(changeSchema).meta({ description: 'Oldest change first; each thing once, with its latest state.' }),
    next: z.string().meta({ description: 'What to send as `since` the next time.' }),
    hasMore: z.boolean(),
  })
  .meta({ id: 'Changes' });

export type Change = z.output<typeof changeSchema>;
export type Changes = z.output<typeof changesSchema>;

export const changesExample: Changes = {
  items: [
    { kind: 'habit', habit: habitExample },
    { kind: 'entry', entry: entryExample },
  ],
  next: '43',
  hasMore: false,
};
