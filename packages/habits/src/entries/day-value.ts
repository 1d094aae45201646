import type { HabitRule } from '../habits/rule';
import type { DayEntry } from './entry';
import { thousandths } from './thousandths';

/**
 * What an entry adds up to: 1 for a yes/no day that was done, thousandths for an amount, 0 for a day that was not done.
 * `undefined` when the entry says nothing of it: a skip, a note alone, or "done" and amounts with the other kind of habit.
 */
export function dayValue(rule: HabitRule, entry: DayEntry): number | undefined {
  switch (entry.state) {
    case 'done':
      return rule.kind === 'yes-no' ? 1 : undefined;
    case 'measured':
      return rule.kind === 'measurable' ? thousandths(entry.amount) : undefined;
    case 'not-done':
      return 0;
    case 'skipped':
    case 'unknown':
      return undefined;
  }
}
