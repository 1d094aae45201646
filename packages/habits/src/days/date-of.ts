import { civilDay } from './civil-day';

/** The date, `YYYY-MM-DD`, of a day number. */
export function dateOf(dayNumber: number): string {
  const { year, month, day } = civilDay(dayNumber);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
