import type { CostDay } from '@hexastyle/plugin-well-architected-common';

/** The last so many days that were over when the account was read, in UTC. */
export function wholeDays(days: readonly CostDay[], at: string, most: number): readonly CostDay[] {
  return days.filter(({ date }) => date < at.slice(0, 10)).slice(-most);
}
