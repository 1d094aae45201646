import { thousandths } from '../entries/thousandths';
import type { Goal, HabitRule } from '../habits/rule';
import { isScheduled } from '../schedules/is-scheduled';
import { loopFrequency, periodOf } from '../schedules/loop-frequency';
import type { Schedule } from '../schedules/schedule';

/**
 * A function of consecutive days, oldest first: the share, in [0, 1], of what the schedule asks for that was done in the
 * days up to that one. It keeps a running sum, so that a long window costs no more than a short one.
 *
 * @param values of each day with one, see `dayValue`
 */
export function dailyShare(rule: HabitRule, values: ReadonlyMap<number, number>): (day: number) => number {
  const { window, counts, shareOf } = measureOf(rule);
  const valueOn = (day: number): number => (counts(day) ? (values.get(day) ?? 0) : 0);
  let sum: number | undefined;
  return (day) => {
    sum = sum === undefined ? sumOf(day, window, valueOn) : sum + valueOn(day) - valueOn(day - window);
    return shareOf(sum);
  };
}

interface Measure {
  /** Days, the one in question included. */
  readonly window: number;
  /** Whether the value of a day is added. */
  readonly counts: (day: number) => boolean;
  readonly shareOf: (sum: number) => number;
}

function measureOf(rule: HabitRule): Measure {
  const { schedule } = rule;
  const { times, days } = loopFrequency(schedule);
  if (rule.kind === 'measurable')
    return {
      window: periodOf(schedule),
      counts: countedDays(rule.goal, schedule),
      shareOf: shareOfGoal(rule.goal, schedule),
    };
  // Twice the window for all but daily habits: doing it early one week and late the next is no lapse.
  const factor = times < days ? 2 : 1;
  return { window: days * factor, counts: () => true, shareOf: (count) => Math.min(1, count / (times * factor)) };
}

/** A limit for some weekdays leaves the others free; an amount to be reached is welcome on all days. */
function countedDays({ direction }: Goal, schedule: Schedule): (day: number) => boolean {
  return (day) => direction === 'at-least' || schedule.kind !== 'weekdays' || isScheduled(schedule, day);
}

function shareOfGoal({ direction, target }: Goal, schedule: Schedule): (sum: number) => number {
  // The target is one of each due day where the schedule names weekdays, and one of the whole period elsewhere.
  const goal = thousandths(target) * (schedule.kind === 'weekdays' ? loopFrequency(schedule).times : 1);
  switch (direction) {
    case 'at-least':
      return (sum) => (goal <= 0 ? 1 : Math.min(1, sum / goal));
    case 'at-most':
      return (sum) => (goal <= 0 ? Number(sum <= 0) : Math.min(1, Math.max(0, 1 - (sum - goal) / goal)));
  }
}

function sumOf(day: number, window: number, valueOn: (day: number) => number): number {
  let sum = 0;
  for (let back = 0; back < window; back += 1) sum += valueOn(day - back);
  return sum;
}
