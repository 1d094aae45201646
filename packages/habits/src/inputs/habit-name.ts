import { oneLineSchema } from './one-line';

/** What a person calls a habit: one line of 1 to 100 characters, surrounding space removed. */
export const habitNameSchema = oneLineSchema('A habit name', 100)
  .min(1, 'A habit needs a name.')
  .meta({ description: 'Name of the habit, one line.', examples: ['Read ten pages'] });
