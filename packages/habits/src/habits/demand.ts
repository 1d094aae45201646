import type { HabitRule } from './rule';
import { thousandths } from '../entries/thousandths';
import type { Tally } from '../entries/tally';

/** What a turn of so many days asks for. */
export interface Demand {
  /** Days needed at least, none of which may be skipped or paused. */
  readonly days: number;
  /** Whether the days so far are enough, or, for a limit, whether something was recorded and it is not above the limit. */
  readonly isMet: (tally: Pick<Tally, 'sum' | 'recorded'>) => boolean;
  /** Whether no later day can make it good. */
  readonly isLost: (tally: Pick<Tally, 'sum'>) => boolean;
}

export function demandOf(rule: HabitRule, length: number): Demand {
  if (rule.kind === 'yes-no') {
    const days = Math.min(timesOf(rule), length);
    return { days, isMet: ({ sum }) => sum >= days, isLost: () => false };
  }
  const target = thousandths(rule.goal.target);
  switch (rule.goal.direction) {
    case 'at-least':
      return { days: 1, isMet: ({ sum }) => sum >= target, isLost: () => false };
    case 'at-most':
      return {
        days: 1,
        isMet: ({ sum, recorded }) => recorded > 0 && sum <= target,
        isLost: ({ sum }) => sum > target,
      };
  }
}

function timesOf({ schedule }: HabitRule): number {
  switch (schedule.kind) {
    case 'daily':
    case 'weekdays':
    case 'every-days':
      return 1;
    case 'weekly':
    case 'monthly':
    case 'times-in-days':
      return schedule.times;
  }
}
