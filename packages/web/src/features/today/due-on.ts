import { dateOf, dayNumber, isDue, type History, type Schedule, type Weekday } from '@hexastyle/habits';

/** How many days back a schedule looks, at most. */
function reachOf(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'daily':
    case 'weekdays':
      return 0;
    case 'weekly':
      return 7;
    case 'monthly':
      return 31;
    case 'times-in-days':
    case 'every-days':
      return schedule.days;
  }
}

/** Tells whether a habit asks for days from a first one on: of a long history only what these days depend on is read each time. */
export function dueOn(
  history: History,
  first: string,
  options: { readonly firstWeekday: Weekday },
): (date: string) => boolean {
  const since = dateOf(dayNumber(first) - reachOf(history.rule.schedule));
  const recent = { ...history, entries: history.entries.filter(({ date }) => date >= since) };
  return (date) => isDue(recent, date, options);
}
