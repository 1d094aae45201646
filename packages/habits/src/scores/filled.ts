import type { Days } from '../entries/read-days';
import type { HabitRule } from '../habits/rule';
import { loopFrequency } from '../schedules/loop-frequency';
import { filledIntervals } from './filled-intervals';

/** The filled days as day numbers, newest first. */
export function filled(rule: HabitRule, days: Days): readonly number[] {
  const frequency = loopFrequency(rule.schedule);
  if (rule.kind !== 'yes-no' || frequency.times >= frequency.days) return [];
  const isDone = (day: number): boolean => days.values.get(day) === 1;
  const done = [...days.values.keys()].filter(isDone).sort((one, other) => one - other);
  const found: number[] = [];
  // Ends only go back, so what lies between `lowest` and the end of a later interval is never left open.
  let lowest = Number.POSITIVE_INFINITY;
  for (const { from, to } of filledIntervals(done, frequency)) {
    for (let day = Math.min(to, lowest - 1); day >= from; day -= 1)
      if (!isDone(day) && !days.isNeutral(day)) found.push(day);
    lowest = Math.min(lowest, from);
  }
  return found;
}
