import * as z from 'zod';

const MOST = 2000;

/** Free text of several lines. */
export const noteSchema = z
  .string()
  .max(MOST, `A note has at most ${MOST} characters.`)
  .regex(/^(?:\P{Cc}|[\n\r\t])*$/u, 'A note has no control characters but line breaks and tabs.')
  .meta({ description: 'Free text.', examples: ['In the rain'] });
