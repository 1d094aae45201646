import { lastDay as lastDayThatCounts } from '@hexastyle/habits';
import type { Habit } from './habit';

/** The day up to which a habit is judged. An edit that has not reached the server says by an empty day that it goes on. */
export function lastDay({ archivedOn }: Pick<Habit, 'archivedOn'>, today: string): string {
  return lastDayThatCounts(archivedOn === '' ? undefined : archivedOn, today);
}
