const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** All in milliseconds. */
export const LIFETIME = {
  /** A session ends this long after sign-in, whatever happens. */
  absolute: 90 * DAY,
  /** A session ends when nobody used it for this long. */
  idle: 14 * DAY,
  /** Use is written down at most this often, to spare the database a write at every request. */
  touch: 60 * MINUTE,
  /** A sign-out that could not reach the cache takes effect after this long at the latest. */
  cached: MINUTE,
} as const;
