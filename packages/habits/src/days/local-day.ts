import {
  fromAbsolute,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
  Time,
  type CalendarDate,
  type ZonedDateTime,
} from '@internationalized/date';

/** The wall-clock time at which a person's day begins: 0 to 23 hours, 0 to 59 minutes. */
export interface DayStart {
  readonly hour: number;
  readonly minute: number;
}

export const MIDNIGHT: DayStart = { hour: 0, minute: 0 };

/**
 * The calendar day that a person is in at an instant.
 *
 * @param instant a point in time, the same everywhere
 * @param timeZone an IANA name such as `Europe/Lisbon`
 * @param dayStart a person who ticks habits at 01:30 and starts the day at 03:00 is still in the day before @default MIDNIGHT
 * @throws RangeError when the runtime does not know the time zone
 */
export function localDay(instant: Date, timeZone: string, dayStart: DayStart = MIDNIGHT): CalendarDate {
  const local = fromAbsolute(instant.getTime(), timeZone);
  // Wall-clock times are compared, not durations: a night with a DST change still has one day start.
  const beforeStart = local.hour * 60 + local.minute < dayStart.hour * 60 + dayStart.minute;
  const day = toCalendarDate(local);
  return beforeStart && !cameBefore(local, dayStart) ? day.subtract({ days: 1 }) : day;
}

/** Where the clock is set back over the start of the day, the day begins when it is reached first, and does not end again. */
function cameBefore(local: ZonedDateTime, { hour, minute }: DayStart): boolean {
  const start = toCalendarDateTime(toCalendarDate(local), new Time(hour, minute));
  const first = toZoned(start, local.timeZone, 'earlier');
  return first.compare(local) <= 0 && toCalendarDateTime(first).compare(start) === 0;
}
