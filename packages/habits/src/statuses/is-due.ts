import { dayNumber } from '../days/day-number';
import { readDays } from '../entries/read-days';
import type { History } from '../habits/history';
import { isAsked } from '../habits/is-asked';
import type { WeekOptions } from '../schedules/week-options';

/**
 * Whether a habit asks for a date. Days that are not scheduled, skipped or paused are not due. A habit of so many times a week,
 * month or number of days is due until the days *before* this one are enough: doing it today does not take it
 * off today's list. One of every so many days is due on its day only; doing it late still keeps the streak.
 */
export function isDue(history: History, date: string, { firstWeekday = 1 }: WeekOptions = {}): boolean {
  const day = dayNumber(date);
  return isAsked(history.rule, readDays(history, day), day, firstWeekday);
}
