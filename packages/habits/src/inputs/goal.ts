import * as z from 'zod';
import { amountSchema } from './amount';
import { oneLineSchema } from './one-line';

/** What a measurable habit is after. */
export const goalSchema = z
  .strictObject({
    direction: z.enum(['at-least', 'at-most']),
    target: amountSchema,
    unit: oneLineSchema('A unit', 32).meta({ examples: ['km'] }),
  })
  .meta({ id: 'Goal', description: 'The amount over the period of the schedule to reach, or not to pass.' });
