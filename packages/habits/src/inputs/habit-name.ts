import { oneLineSchema } from './one-line';

/** Spaces, marks without a letter, and signs that only steer how others are shown, show nothing. */
export const isVisible = (text: string): boolean => /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** What a person calls a habit: one line of 1 to 100 characters, surrounding space removed. */
export const habitNameSchema = oneLineSchema('A habit name', 100)
  .min(1, 'A habit needs a name.')
  .refine((name) => name === '' || isVisible(name), 'A habit needs a name that can be seen.')
  .meta({ description: 'Name of the habit, one line.', examples: ['Read ten pages'] });
