import { oneLineSchema } from './one-line';

export const QUESTION_LENGTH = 200;

/** What to ask on the day: one line, or nothing. */
export const questionSchema = oneLineSchema('A question', QUESTION_LENGTH).meta({
  description: 'What to ask on the day.',
  examples: ['Did you read today?'],
});
