import * as z from 'zod';
import { entryExample, entrySchema } from '../entries/schemas';
import { habitExample, habitSchema } from '../habits/schemas';

const todayItemSchema = z
  .strictObject({
    habit: habitSchema,
    entry: entrySchema.optional().meta({ description: 'What is written of today already.' }),
    isDue: z.boolean().meta({ description: 'Whether the schedule asks for today; also true once it is done.' }),
    isPaused: z.boolean(),
  })
  .meta({ id: 'TodayItem' });

export const todaySchema = z
  .strictObject({
    date: z.iso.date().meta({ description: 'The day it is where days of the account begin and end.' }),
    items: z.array(todayItemSchema).meta({ description: 'Habits in use, in the order of the account.' }),
  })
  .meta({ id: 'Today' });

export type TodayItem = z.output<typeof todayItemSchema>;
export type Today = z.output<typeof todaySchema>;

export const todayExample: Today = {
  date: '2026-02-28',
  items: [{ habit: habitExample, entry: entryExample, isDue: true, isPaused: false }],
};
