import { dateOf, dayNumber } from '@hexastyle/habits';
import type { Account } from './account';

/**
 * The day that an instant belongs to for an account: what `localDay` of the rules says, without the calendars of the world
 * that it brings, which are 4 kB of the first page. A test holds the two to each other.
 */
export function todayOf({ timeZone, dayStart }: Pick<Account, 'timeZone' | 'dayStart'>, now: Date): string {
  const instant = now.getTime();
  const read = wallClock(timeZone, instant);
  // Wall-clock times as text compare as times do.
  const isBefore = read.time < dayStart && !cameBefore({ timeZone, dayStart }, instant, read);
  return isBefore ? dateOf(dayNumber(read.date) - 1) : read.date;
}

const MINUTE = 60_000;
/** Longer than clocks are set back. */
const LOOKED_BACK = 180;

/** Where the clock is set back over the start of the day, the day begins when it is reached first, and does not end again. */
function cameBefore(
  { timeZone, dayStart }: Pick<Account, 'timeZone' | 'dayStart'>,
  instant: number,
  read: WallClock,
): boolean {
  const before = (minutes: number) => wallClock(timeZone, instant - minutes * MINUTE);
  const passed = minutesOf(read) - minutesOf(before(LOOKED_BACK));
  if (passed >= LOOKED_BACK) return false;
  return Array.from({ length: LOOKED_BACK }, (_, minutes) => before(minutes + 1)).some(
    (then) => then.date === read.date && then.time >= dayStart,
  );
}

interface WallClock {
  readonly date: string;
  /** `07:30` */
  readonly time: string;
}

function wallClock(timeZone: string, instant: number): WallClock {
  const parts = new Map(
    clock(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const read = (...types: readonly Intl.DateTimeFormatPartTypes[]) => types.map((type) => parts.get(type) ?? '');
  return { date: read('year', 'month', 'day').join('-'), time: read('hour', 'minute').join(':') };
}

function minutesOf({ date, time }: WallClock): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (dayNumber(date) * 24 + hours) * 60 + minutes;
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
