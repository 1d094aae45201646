const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Standard Webhooks, "Deliverability and reliability": what is waited after the first, second, ... attempt that failed. */
const DELAYS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** At most this part of a delay is added by chance, so that what failed together is not tried together again. */
const JITTER = 0.1;

/**
 * Milliseconds until the next attempt, undefined when there is none.
 *
 * @param attempts made so far, all in vain
 * @param chance from 0 to below 1
 */
export function backOff(attempts: number, chance: number): number | undefined {
  const delay = DELAYS[attempts - 1];
  return delay === undefined ? undefined : Math.round(delay * (1 + JITTER * chance));
}
