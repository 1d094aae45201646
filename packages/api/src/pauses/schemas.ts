import { localDateSchema, noteSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';
import { pathId } from '../http/path-id';
import { SOME_FIELD } from '../http/some-field';

export const pauseSchema = z
  .strictObject({
    id: z.uuid(),
    habitId: z.uuid().optional().meta({ description: 'Absent: every habit pauses.' }),
    from: z.iso.date(),
    to: z.iso.date().optional().meta({ description: 'The last day. Absent: until it is ended.' }),
    note: z.string(),
    version: z.string(),
  })
  .meta({ id: 'Pause' });

export const newPauseSchema = z
  .strictObject({
    id: z
      .uuid()
      .optional()
      .meta({ description: 'Chosen by a device that was offline. A pause that has it is answered as it is.' }),
    habitId: z.uuid().optional(),
    from: localDateSchema,
    to: localDateSchema.optional(),
    note: noteSchema.default(''),
  })
  .refine(({ from, to }) => to === undefined || to >= from, 'A pause ends before it begins: give a later last day.')
  .meta({ id: 'NewPause' });

/** `to: null` lets the pause go on. */
export const pauseChangeSchema = z
  .strictObject({ from: localDateSchema.optional(), to: localDateSchema.nullish(), note: noteSchema.optional() })
  .refine(...SOME_FIELD)
  .meta({ id: 'PauseChange' });

export const pausePathSchema = z.strictObject({ pauseId: pathId('pause') });

export type Pause = z.output<typeof pauseSchema>;

export type NewPause = z.output<typeof newPauseSchema>;
export type PauseChange = z.output<typeof pauseChangeSchema>;

export const pauseExample: Pause = {
  id: '6d3c1f0a-61a7-4d0e-9a4e-7c1c0b8e2f11',
  from: '2026-08-01',
  to: '2026-08-14',
  note: 'Holidays',
  version: '44',
};

export const pauseListSchema = z
  .strictObject({ items: z.array(pauseSchema).meta({ description: 'Latest first day first.' }) })
  .meta({ id: 'PauseList' });
