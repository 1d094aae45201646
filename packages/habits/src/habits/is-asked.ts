import type { Days } from '../entries/read-days';
import { tally } from '../entries/tally';
import { isScheduled } from '../schedules/is-scheduled';
import type { Weekday } from '../schedules/schedule';
import { turnSoFar } from '../schedules/turn-so-far';
import { demandOf } from './demand';
import type { HabitRule } from './rule';

/** Whether the rule asks for a day by number: it is scheduled, neither skipped nor paused, and its turn has not enough yet. */
export function isAsked(rule: HabitRule, days: Days, day: number, firstWeekday: Weekday): boolean {
  if (!isScheduled(rule.schedule, day) || days.isNeutral(day)) return false;
  // A limit is there on every day: it is watched, not fulfilled.
  if (rule.kind === 'measurable' && rule.goal.direction === 'at-most') return true;
  const { from, length } = turnSoFar(rule.schedule, day, firstWeekday);
  const before = tally(days, { from, to: day - 1 });
  return before.recorded === 0 || !demandOf(rule, length).isMet(before);
}
