import type { Schedule } from '../schedules/schedule';

/** What a measurable habit is after: an amount in its unit over the schedule's period, to be reached or not to be passed. */
export interface Goal {
  readonly direction: 'at-least' | 'at-most';
  /** 0 to 1,000,000,000 with at most three decimals. */
  readonly target: number;
  /** Such as `km`; may be empty. */
  readonly unit: string;
}

/** All of a habit that its statistics depend on. */
export type HabitRule =
  | { readonly kind: 'yes-no'; readonly schedule: Schedule }
  | { readonly kind: 'measurable'; readonly schedule: Schedule; readonly goal: Goal };
