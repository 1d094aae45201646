import { dayNumber } from '../days/day-number';
import { weekdayOf } from '../days/weekday-of';
import type { Schedule } from './schedule';

/** Whether the schedule may ask for this day at all, whatever was done before. */
export function isScheduled(schedule: Schedule, day: number): boolean {
  switch (schedule.kind) {
    case 'daily':
    case 'weekly':
    case 'monthly':
    case 'times-in-days':
      return true;
    case 'weekdays':
      return schedule.weekdays.includes(weekdayOf(day));
    case 'every-days': {
      const since = day - dayNumber(schedule.start);
      return since >= 0 && since % schedule.days === 0;
    }
  }
}
