import type { History } from '../habits/history';
import type { WeekOptions } from '../schedules/week-options';
import { dayStatuses } from './day-statuses';
import type { DatedStatus } from './status';

/** What one date shows. For many dates of one habit use `dayStatuses`. */
export function dayStatus(history: History, date: string, options: WeekOptions = {}): DatedStatus {
  const [status] = dayStatuses(history, date, date, options);
  return status ?? { date, kind: 'free', isMet: false };
}
