import type { Say } from '../../i18n/say';
import type { Habit } from '../../records/habit';
import { weekdayDate } from './weekday-date';
import type { en } from './words/en';

/** A schedule in a few words. */
export function scheduleText(say: Say<typeof en>, schedule: Habit['schedule']): string {
  switch (schedule.kind) {
    case 'daily':
      return say('schedule-daily');
    case 'weekly':
      return say('schedule-weekly', schedule);
    case 'monthly':
      return say('schedule-monthly', schedule);
    case 'times-in-days':
      return say('schedule-times-in-days', schedule);
    case 'weekdays':
      return say('schedule-weekdays', { dates: schedule.weekdays.map(weekdayDate) });
    case 'every-days':
      return say('schedule-every-days', schedule);
  }
}
