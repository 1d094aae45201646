const RANDOM_DIGITS = 16;

let last = 0;

/** A UUID of version 7 (RFC 9562, 5.7): ids of one page sort in the order in which they were made. */
export function operationId(now: number): string {
  // A later id of the same millisecond, or after the clock went back, takes the next millisecond.
  last = Math.max(now, last + 1);
  const time = last.toString(16).padStart(12, '0');
  const random = crypto.randomUUID().replaceAll('-', '').slice(-RANDOM_DIGITS);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(4, 16)}`;
}
