import type { HabitRule } from '@hexastyle/habits';
import type { HabitRow } from './to-habit';

/** What of a habit its statistics depend on. */
export function ruleOf({ schedule, goal }: Pick<HabitRow, 'schedule' | 'goal'>): HabitRule {
  return goal === null ? { kind: 'yes-no', schedule } : { kind: 'measurable', schedule, goal };
}
