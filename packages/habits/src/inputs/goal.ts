import { z } from 'zod';
import { amountSchema } from './amount';

/** What a measurable habit is after. */
export const goalSchema = z
  .strictObject({
    direction: z.enum(['at-least', 'at-most']),
    target: amountSchema,
    unit: z
      .string()
      .trim()
      .max(32, 'A unit has at most 32 characters.')
      .regex(/^\P{Cc}*$/u, 'A unit is one line without control characters.')
      .meta({ examples: ['km'] }),
  })
  .meta({ id: 'Goal', description: 'The amount over the period of the schedule to reach, or not to pass.' });
