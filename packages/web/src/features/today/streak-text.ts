import type { Streak } from '../../client';

/** A streak in words, such as "1 day" or "12 days". */
export function streakText({ current, unit }: Streak): string {
  if (current === 0) return 'No streak yet';
  return `${current} ${current === 1 ? unit : `${unit}s`}`;
}
