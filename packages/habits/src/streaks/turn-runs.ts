import type { Days } from '../entries/read-days';
import type { HabitRule } from '../habits/rule';
import type { Weekday } from '../schedules/schedule';
import { turns } from '../schedules/turns';
import { judgeTurn } from './judge-turn';
import type { NumberedRun, Runs } from './runs';

export interface TurnRunsOptions {
  readonly rule: HabitRule;
  readonly days: Days;
  /** A day number: the last day that counts, and not over yet. */
  readonly today: number;
  readonly firstWeekday: Weekday;
}

/** Streaks of turns that follow one another in the calendar. */
export function turnRuns({ rule, days, today, firstWeekday }: TurnRunsOptions): Runs {
  const all: NumberedRun[] = [];
  if (days.first === undefined) return { all, isLastAlive: false };
  let isAlive = false;
  for (const turn of turns(rule.schedule, { from: days.first, to: today }, firstWeekday)) {
    const state = judgeTurn(rule, days, turn, { last: today, isOver: false });
    if (state === 'missed') isAlive = false;
    if (state !== 'kept') continue;
    const running = isAlive ? all.pop() : undefined;
    all.push({
      from: running?.from ?? turn.from,
      to: Math.min(turn.to, today),
      length: (running?.length ?? 0) + 1,
    });
    isAlive = true;
  }
  return { all, isLastAlive: isAlive };
}
