import { localDateSchema } from '@hexastyle/habits';
import { z } from 'zod';
import { habitIdSchema } from '../habits/habit-id';

const entryValueSchema = z.literal('done').meta({ description: 'The habit was done on this day.' });

export const entrySchema = z
  .strictObject({ habitId: z.uuid(), date: z.iso.date(), value: entryValueSchema })
  .meta({ id: 'Entry' });

export const newEntrySchema = z.strictObject({ value: entryValueSchema }).meta({ id: 'NewEntry' });

export const entryPathSchema = z.strictObject({ habitId: habitIdSchema, date: localDateSchema });

export type Entry = z.output<typeof entrySchema>;

export const entryExample: Entry = {
  habitId: '9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20',
  date: '2026-02-28',
  value: 'done',
};
