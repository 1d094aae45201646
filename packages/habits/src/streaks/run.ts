import type { Schedule } from '../schedules/schedule';

/** `time`: a turn of so many days. */
export type StreakUnit = 'day' | 'week' | 'month' | 'time';

/** A streak: so many units in a row, from one date to another, both included. */
export interface Run {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  readonly unit: StreakUnit;
}

export function streakUnit(schedule: Schedule): StreakUnit {
  switch (schedule.kind) {
    case 'daily':
    case 'weekdays':
      return 'day';
    case 'weekly':
      return 'week';
    case 'monthly':
      return 'month';
    case 'times-in-days':
    case 'every-days':
      return 'time';
  }
}
