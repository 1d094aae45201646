import * as z from 'zod';
import { localDateSchema } from './local-date';

const count = (most: number, what: string) =>
  z.int().min(1, `${what} is at least 1.`).max(most, `${what} is at most ${most}.`);

const weekdays = z
  .array(z.literal([1, 2, 3, 4, 5, 6, 7], 'A weekday is 1 (Monday) to 7 (Sunday).'))
  .min(1, 'Choose one weekday at least.')
  .max(7, 'A week has seven days.')
  .refine((days) => new Set(days).size === days.length, 'A weekday is named twice.')
  .meta({ description: 'ISO weekdays: 1 is Monday.', examples: [[1, 3, 5]] });

/** When a habit is meant to be done. */
export const scheduleSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('daily') }),
    z.strictObject({ kind: z.literal('weekly'), times: count(7, 'Times a week') }),
    z.strictObject({ kind: z.literal('monthly'), times: count(31, 'Times a month') }),
    z
      .strictObject({ kind: z.literal('times-in-days'), times: count(366, 'Times'), days: count(366, 'Days') })
      .refine(({ times, days }) => times <= days, 'More times than days: choose fewer times or more days.'),
    z.strictObject({ kind: z.literal('weekdays'), weekdays }),
    z.strictObject({ kind: z.literal('every-days'), days: count(366, 'Days'), start: localDateSchema }),
  ])
  .meta({ id: 'Schedule', description: 'When a habit is meant to be done.' });
