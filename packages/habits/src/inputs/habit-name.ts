import { z } from 'zod';

/** What a person calls a habit: one line of 1 to 100 characters, surrounding space removed. */
export const habitNameSchema = z
  .string()
  .trim()
  .min(1, 'A habit needs a name.')
  .max(100, 'A habit name has at most 100 characters.')
  .regex(/^\P{Cc}*$/u, 'A habit name is one line without control characters.')
  .meta({ description: 'Name of the habit, one line.', examples: ['Read ten pages'] });
