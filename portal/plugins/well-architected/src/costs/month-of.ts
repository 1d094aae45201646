import type { Costs } from '@hexastyle/plugin-well-architected-common';

/** A month that is not over, in USD. */
export interface MonthCosts {
  readonly toDate: number;
  /** What the whole month will have cost; absent when AWS does not forecast. */
  readonly end?: number;
}

/**
 * The month of the reading. The forecast begins with the day of the reading, so what that day has cost so far is within
 * it and is not counted twice.
 */
export function monthOf({ days, monthToDate, forecast }: Costs, at: string): MonthCosts {
  if (forecast === undefined) {
    return { toDate: monthToDate };
  }
  const begun = days.find(({ date }) => date === at.slice(0, 10))?.total ?? 0;
  return { toDate: monthToDate, end: monthToDate - begun + forecast };
}
