import * as z from 'zod';

const MOST = 1_000_000_000;

/** A number with at most three decimals, as thousandths are what other trackers exchange. */
export const amountSchema = z
  .number()
  .min(0, 'An amount is 0 or more.')
  .max(MOST, `An amount is at most ${MOST}.`)
  .refine(
    (amount) => Math.abs(amount * 1000 - Math.round(amount * 1000)) < 1e-3,
    'An amount has at most three decimals.',
  )
  .meta({ description: 'Amount in the unit of the habit, at most three decimals.', examples: [2.5] });
