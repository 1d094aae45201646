import { monthStart } from './month-start';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Days since 1970-01-01, which is 0. Calendar days have no zone: one follows the other, whatever the clocks do.
 *
 * @param date a day of the calendar, `YYYY-MM-DD`
 * @throws RangeError when the calendar has no such day
 */
export function dayNumber(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  if (
    !DATE.test(date) ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > monthStart(year, month + 1) - monthStart(year, month)
  )
    throw new RangeError(`${date} is not a day of the calendar: write it like 2026-02-28.`);
  return monthStart(year, month) + day - 1;
}
