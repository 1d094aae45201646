import { sayMinutes } from '../drills/say-minutes';

const MINUTE = 60_000;
const DAY = 24 * 60;

/** Milliseconds as `45 min`, `2 h 5 min`, and from two days on as `3 d 4 h`. */
export function saySpan(length: number): string {
  const minutes = Math.max(0, Math.round(length / MINUTE));
  if (minutes < 2 * DAY) {
    return sayMinutes(minutes);
  }
  const hours = Math.round(minutes / 60);
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
