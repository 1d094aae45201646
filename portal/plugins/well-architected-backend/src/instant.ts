/** As ISO 8601, PostgreSQL takes no earlier year. */
const EARLIEST = Date.parse('0001-01-01T00:00:00.000Z');

/** Whether an instant in ISO 8601 can be kept. */
export function canBeKept(instant: string): boolean {
  return Date.parse(instant) >= EARLIEST;
}

/** Whether a text is an instant as the portal writes it, on a day that the calendar has: JavaScript takes the 31st of February. */
export function isOwnInstant(text: string): boolean {
  return canBeKept(text) && new Date(text).toISOString() === text;
}
