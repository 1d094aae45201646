const HOUR = 3_600_000;
const SHORTEST = 24 * HOUR;
/** Frequent recovery points are kept for seven days: before, gaps are no gaps. */
const LONGEST = 7 * 24 * HOUR;

/** How far back the time line goes, in milliseconds: 48 recovery points, as far as they are kept. */
export function timeWindow(rpoHours: number | undefined): number {
  return rpoHours === undefined ? 2 * SHORTEST : Math.min(LONGEST, Math.max(SHORTEST, 48 * rpoHours * HOUR));
}
