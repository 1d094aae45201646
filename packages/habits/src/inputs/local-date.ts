import * as z from 'zod';

const FIRST_YEAR = 1900;

/** A day of the calendar as `YYYY-MM-DD`, without time or zone. */
export const localDateSchema = z.iso
  .date('This is not a day of the calendar: write it like 2026-02-28.')
  .refine((text) => !(Number(text.slice(0, 4)) < FIRST_YEAR), `Days before ${FIRST_YEAR} are not kept.`)
  .meta({ description: 'Calendar day in the time zone of the account.', examples: ['2026-02-28'] });
