import { dayNumber } from '../days/day-number';
import type { History } from '../habits/history';
import { pausedDays } from '../pauses/paused-days';
import { dayValue } from './day-value';

/** A history by day number, as the rules see it: the marks of paused days count neither for nor against the habit. */
export interface Days {
  /** The first day of which something is known. `undefined` when nothing is. */
  readonly first: number | undefined;
  /** Of days that are neither paused nor skipped; in no order. See `dayValue`. */
  readonly values: ReadonlyMap<number, number>;
  /** Skipped or paused. */
  readonly isNeutral: (day: number) => boolean;
}

/** @param until later entries are left out, so that a device whose clock is ahead changes nothing @default - all entries */
export function readDays({ rule, entries, pauses }: History, until = Number.POSITIVE_INFINITY): Days {
  const isPaused = pausedDays(pauses);
  const values = new Map<number, number>();
  const skipped = new Set<number>();
  let first: number | undefined;
  for (const entry of entries) {
    const day = dayNumber(entry.date);
    if (day > until || entry.state === 'unknown') continue;
    first = Math.min(first ?? day, day);
    if (entry.state === 'skipped') skipped.add(day);
    const value = dayValue(rule, entry);
    if (value !== undefined && !isPaused(day)) values.set(day, value);
  }
  return { first, values, isNeutral: (day) => skipped.has(day) || isPaused(day) };
}
