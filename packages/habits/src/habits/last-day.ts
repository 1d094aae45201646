/**
 * The last day that counts of a habit: today, or of an archived one the day since which it rests, if that is earlier.
 * Both are dates.
 */
export function lastDay(archivedOn: string | undefined, today: string): string {
  return archivedOn !== undefined && archivedOn < today ? archivedOn : today;
}
