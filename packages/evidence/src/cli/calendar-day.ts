import { InvalidArgumentError } from 'commander';

/** Parses a day of the calendar, YYYY-MM-DD; the 30th of February is none. */
export const calendarDay = (text: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD.');
  return text;
};
