import * as z from 'zod';

/** What is no token at all is answered like one that has expired. */
export const mailTokenSchema = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: 'What stands behind `token=` in the link of a mail.' });
