import { dateOf, dayNumber, isDue, type History, type Weekday } from '@hexastyle/habits';

/** No schedule looks further back than so many days. */
const LONGEST_TURN = 366;

/** Tells whether a habit asks for days from a first one on: of a long history only what these days can depend on is read each time. */
export function dueOn(
  history: History,
  first: string,
  options: { readonly firstWeekday: Weekday },
): (date: string) => boolean {
  const since = dateOf(dayNumber(first) - LONGEST_TURN);
  const recent = { ...history, entries: history.entries.filter(({ date }) => date >= since) };
  return (date) => isDue(recent, date, options);
}
