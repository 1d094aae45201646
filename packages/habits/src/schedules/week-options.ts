import type { Weekday } from './schedule';

/** How a person counts weeks. */
export interface WeekOptions {
  /** @default 1 - Monday */
  readonly firstWeekday?: Weekday | undefined;
}
