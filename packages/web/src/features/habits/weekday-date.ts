/** A Monday; the days after it stand for the other weekdays where a weekday is written in a language. */
const MONDAY = 1;

/** A date that falls on an ISO weekday. */
export function weekdayDate(weekday: number): string {
  return `2024-01-0${MONDAY + weekday - 1}`;
}
