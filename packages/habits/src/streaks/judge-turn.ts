import type { Span } from '../days/span';
import type { Days } from '../entries/read-days';
import { tally } from '../entries/tally';
import { demandOf } from '../habits/demand';
import type { HabitRule } from '../habits/rule';

/** `neutral` neither breaks nor lengthens: skips and pauses left too few days. `open` may still be kept or missed. */
export type TurnState = 'kept' | 'missed' | 'neutral' | 'open';

/** The last day that is looked at, and whether it is over: a day that goes on cannot be missed yet. */
export interface Horizon {
  readonly last: number;
  readonly isOver: boolean;
}

/** How a turn of the habit's schedule went. */
export function judgeTurn(rule: HabitRule, days: Days, turn: Span, { last, isOver }: Horizon): TurnState {
  const came = tally(days, turn);
  const demand = demandOf(rule, turn.to - turn.from + 1);
  if (demand.isLost(came)) return 'missed';
  // A limit that holds so far is kept when its turn comes to an end, not before.
  const isEarly = rule.kind === 'measurable' && rule.goal.direction === 'at-most' && turn.to > last;
  if (demand.isMet(came) && !isEarly) return 'kept';
  if (turn.to > last || (turn.to === last && !isOver)) return 'open';
  return demand.days > possibleDays(rule, days, turn, came.open) ? 'neutral' : 'missed';
}

/** The turn of a habit of every so many days is left out with its first day, on which it is due. */
function possibleDays({ schedule }: HabitRule, days: Days, turn: Span, open: number): number {
  if (schedule.kind !== 'every-days') return open;
  const isOut = days.isNeutral(turn.from) || days.first === undefined || turn.from < days.first;
  return isOut ? 0 : open;
}
