import { localDateSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';

const day = z.iso.date();

const runSchema = z
  .strictObject({
    from: day,
    to: day,
    length: z.int().min(1),
    unit: z.enum(['day', 'week', 'month', 'time']).meta({ description: '`time` is a turn of so many days.' }),
  })
  .meta({ id: 'Run', description: 'A streak: so many units in a row.' });

const completionSchema = z
  .strictObject({ done: z.number(), due: z.number(), rate: z.number().min(0).max(1) })
  .meta({ id: 'Completion' });

export const statisticsSchema = z
  .strictObject({
    habitId: z.uuid(),
    from: day,
    to: day,
    scores: z
      .array(z.strictObject({ date: day, score: z.number().min(0).max(1) }))
      .meta({ description: 'Of each day in the range since something is known of the habit, oldest first.' }),
    streaks: z.strictObject({ current: runSchema.optional(), best: z.array(runSchema).max(10) }).meta({
      description:
        'Up to today, or of an archived habit to the day since which it rests, whatever the range: the one that can still go on, and the ten longest.',
    }),
    completion: completionSchema.optional().meta({ description: 'Absent when nothing was due in the range.' }),
    totals: z
      .array(z.strictObject({ from: day, to: day, total: z.number() }))
      .meta({ description: 'Of each period in the range: days done, or the sum of amounts.' }),
    version: z.string().meta({
      description: 'The ETag: another one when the habit, a day, a pause, the first weekday or today changes.',
    }),
  })
  .meta({ id: 'Statistics' });

export const statisticsQuerySchema = z.strictObject({
  from: localDateSchema.optional().meta({ description: 'First day, included. Absent: a year before the last.' }),
  to: localDateSchema.optional().meta({ description: 'Last day, included; not after today. Absent: today.' }),
  period: z.enum(['day', 'week', 'month', 'quarter', 'year']).default('month').meta({ description: 'Of the totals.' }),
});

export type Statistics = z.output<typeof statisticsSchema>;

export const statisticsExample: Statistics = {
  habitId: '9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20',
  from: '2026-02-27',
  to: '2026-02-28',
  scores: [
    { date: '2026-02-27', score: 0.0519 },
    { date: '2026-02-28', score: 0.1012 },
  ],
  streaks: {
    current: { from: '2026-02-27', to: '2026-02-28', length: 2, unit: 'day' },
    best: [{ from: '2026-02-27', to: '2026-02-28', length: 2, unit: 'day' }],
  },
  completion: { done: 2, due: 2, rate: 1 },
  totals: [{ from: '2026-02-27', to: '2026-02-28', total: 2 }],
  version: '43-2026-02-28-1',
};
