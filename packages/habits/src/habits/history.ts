import type { DayEntry } from '../entries/entry';
import type { Pause } from '../pauses/pause';
import type { HabitRule } from './rule';

/** All that the statistics of a habit are computed from. */
export interface History {
  readonly rule: HabitRule;
  /** In any order, at most one for a date. */
  readonly entries: readonly DayEntry[];
  /** Those of the habit and those of all habits; they may overlap. */
  readonly pauses: readonly Pause[];
}
