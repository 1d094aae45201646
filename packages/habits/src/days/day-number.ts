const MILLISECONDS = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Days since 1970-01-01, which is 0. Calendar days have no zone: one follows the other, whatever the clocks do.
 *
 * @param date a day of the calendar, `YYYY-MM-DD`
 * @throws RangeError when the calendar has no such day
 */
export function dayNumber(date: string): number {
  const day = DATE.test(date) ? Date.parse(date) / MILLISECONDS : Number.NaN;
  // Some runtimes read the 30th of February as a day in March.
  if (!Number.isInteger(day) || new Date(day * MILLISECONDS).getUTCDate() !== Number(date.slice(8)))
    throw new RangeError(`${date} is not a day of the calendar: write it like 2026-02-28.`);
  return day;
}
