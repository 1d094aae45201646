import { localDay, type CalendarDate } from '@hexastyle/habits';
import type { Account } from './schemas';

const MINUTE = 60_000;

/** The days of one minute: they turn when one begins, and most people are in few zones. */
const standing = { minute: NaN, days: new Map<string, CalendarDate>() };

/** The day that it is for a person. */
export function todayOf({ timeZone, dayStart }: Pick<Account, 'timeZone' | 'dayStart'>, now: Date): CalendarDate {
  const minute = Math.floor(now.getTime() / MINUTE);
  if (standing.minute !== minute) {
    standing.minute = minute;
    standing.days.clear();
  }
  const place = `${timeZone} ${dayStart}`;
  const known = standing.days.get(place);
  if (known !== undefined) return known;
  const [hours = 0, minutes = 0] = dayStart.split(':').map(Number);
  const day = localDay(now, timeZone, { hour: hours, minute: minutes });
  standing.days.set(place, day);
  return day;
}
