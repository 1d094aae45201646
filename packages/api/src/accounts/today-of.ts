import { localDay, type CalendarDate } from '@hexastyle/habits';
import type { Account } from './schemas';

/** The day that it is for a person. */
export function todayOf({ timeZone, dayStart }: Pick<Account, 'timeZone' | 'dayStart'>, now: Date): CalendarDate {
  const [hour = 0, minute = 0] = dayStart.split(':').map(Number);
  return localDay(now, timeZone, { hour, minute });
}
