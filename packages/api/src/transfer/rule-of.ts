import type { HabitRule } from '@hexastyle/habits';
import type { TrackedHabit } from './tracker';

/** All of a habit that its statistics depend on. */
export function ruleOf({ schedule, goal }: TrackedHabit): HabitRule {
  return goal === undefined ? { kind: 'yes-no', schedule } : { kind: 'measurable', schedule, goal };
}
