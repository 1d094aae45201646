import { z } from 'zod';
import { habitExample, habitSchema } from '../habits/schemas';

const streakSchema = z
  .strictObject({
    current: z
      .int()
      .min(0)
      .meta({ description: 'Days in a row up to today, or up to yesterday while today is not done.' }),
    best: z.int().min(0).meta({ description: 'The longest run of days so far.' }),
    unit: z.literal('day'),
  })
  .meta({ id: 'Streak' });

const todayItemSchema = z
  .strictObject({ habit: habitSchema, done: z.boolean(), streak: streakSchema })
  .meta({ id: 'TodayItem' });

export const todaySchema = z
  .strictObject({
    date: z.iso.date().meta({ description: 'The day it is in the time zone of the account.' }),
    items: z.array(todayItemSchema).meta({ description: 'Habits in use, oldest first.' }),
  })
  .meta({ id: 'Today' });

export type Today = z.output<typeof todaySchema>;

export const todayExample: Today = {
  date: '2026-02-28',
  items: [{ habit: habitExample, done: true, streak: { current: 3, best: 12, unit: 'day' } }],
};
