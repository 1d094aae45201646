import type { Habit } from './habit';

/** The day up to which a habit is judged: today, or for an archived one the day since which it rests, if that is earlier. */
export function lastDay({ archivedOn = '' }: Pick<Habit, 'archivedOn'>, today: string): string {
  return archivedOn !== '' && archivedOn < today ? archivedOn : today;
}
