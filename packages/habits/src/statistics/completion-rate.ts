import { dayNumber } from '../days/day-number';
import type { Span } from '../days/span';
import { readDays, type Days } from '../entries/read-days';
import { tally } from '../entries/tally';
import { demandOf } from '../habits/demand';
import type { History } from '../habits/history';
import type { HabitRule } from '../habits/rule';
import { turns } from '../schedules/turns';
import type { WeekOptions } from '../schedules/week-options';
import { judgeTurn, type TurnState } from '../streaks/judge-turn';

/** How often a habit was done of how often it was due. */
export interface Completion {
  readonly done: number;
  /** 1 and up. */
  readonly due: number;
  /** `done` / `due`, in [0, 1]. */
  readonly rate: number;
}

export interface CompletionOptions extends WeekOptions {
  /** Whether `to` is over. A day that goes on counts when it is kept or lost already. @default true */
  readonly isOver?: boolean;
}

/**
 * The completion of a habit over the days `from` to `to`, both included.
 *
 * A yes/no habit is due once on each of its days, or so many times in each of its weeks, months or stretches of days; more
 * often counts as often enough. A measurable habit is due once in each. They count where they end in the range, and before that
 * when they are kept already. Nothing is due before the first known day, or where skips and pauses leave too few days.
 *
 * @returns undefined when nothing was due
 */
export function completionRate(
  history: History,
  from: string,
  to: string,
  { firstWeekday = 1, isOver = true }: CompletionOptions = {},
): Completion | undefined {
  const { rule } = history;
  const last = dayNumber(to);
  const days = readDays(history, last);
  const first = Math.max(dayNumber(from), days.first ?? Number.POSITIVE_INFINITY);
  let [done, due] = [0, 0];
  for (const turn of turns(rule.schedule, { from: first, to: last }, firstWeekday)) {
    const state = judgeTurn(rule, days, turn, { last, isOver });
    if (!isSettled(state)) continue;
    const asked = rule.kind === 'yes-no' ? demandOf(rule, turn.to - turn.from + 1).days : 1;
    due += asked;
    done += state === 'kept' ? asked : partOf(rule, days, turn);
  }
  return due === 0 ? undefined : { done, due, rate: done / due };
}

const isSettled = (state: TurnState): boolean => state === 'kept' || state === 'missed';

/** How often the habit was done in a turn that was missed. */
const partOf = (rule: HabitRule, days: Days, turn: Span): number =>
  rule.kind === 'yes-no' ? tally(days, turn).sum : 0;
