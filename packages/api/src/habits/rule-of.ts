import type { Goal, HabitRule, Schedule } from '@hexastyle/habits';

interface Ruled {
  readonly schedule: Schedule;
  readonly goal?: Goal | null | undefined;
}

/** What of a habit, as a row or in a file, its statistics depend on. */
export function ruleOf({ schedule, goal }: Ruled): HabitRule {
  return goal === null || goal === undefined ? { kind: 'yes-no', schedule } : { kind: 'measurable', schedule, goal };
}
