import type { Days } from './entry';
import type { Habit } from './habit';

/** The day up to which a habit is judged: today, or for an archived one the last day that something was recorded of. */
export function lastDay({ archived, createdAt }: Habit, days: Days, today: string): string {
  if (!archived) return today;
  const recorded = [...days.keys()].filter((date) => date <= today);
  return recorded.reduce((latest, date) => (date > latest ? date : latest), recorded[0] ?? createdAt.slice(0, 10));
}
