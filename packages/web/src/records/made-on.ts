import type { Account } from './account';
import type { Habit } from './habit';
import { todayOf } from './today-of';

/** The day on which a habit was made, where the person lives: in the evening west of Greenwich, UTC is a day ahead. */
export function madeOn({ createdAt }: Habit, account: Pick<Account, 'timeZone' | 'dayStart'>): string {
  return todayOf(account, new Date(createdAt));
}
