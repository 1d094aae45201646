import { dateOf, dayNumber } from '@hexastyle/habits';
import type { Account } from '../records/account';

/**
 * The day that an instant belongs to for an account: what `localDay` of the rules says, without the calendars of the world
 * that it brings, which are 4 kB of the first page. A test holds the two to each other.
 */
export function todayOf({ timeZone, dayStart }: Pick<Account, 'timeZone' | 'dayStart'>, now: Date): string {
  const parts = new Map(
    clock(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const read = (...types: readonly Intl.DateTimeFormatPartTypes[]) => types.map((type) => parts.get(type) ?? '');
  const date = read('year', 'month', 'day').join('-');
  // Wall-clock times as text compare as times do.
  return read('hour', 'minute').join(':') < dayStart ? dateOf(dayNumber(date) - 1) : date;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a clock is slow: each is made once. */
function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, made);
  return made;
}
