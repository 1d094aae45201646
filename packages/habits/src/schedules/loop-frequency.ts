import type { Schedule } from './schedule';

/** So many times in so many days. */
export interface Frequency {
  readonly times: number;
  readonly days: number;
}

const DAILY: Frequency = { times: 1, days: 1 };
const DAYS_IN_WEEK = 7;
/** A month of the score, whatever its length in the calendar. */
const DAYS_IN_MONTH = 30;

/** A schedule as the score sees it. As often as there are days, or more often, is daily. */
export function loopFrequency(schedule: Schedule): Frequency {
  const { times, days } = frequencyOf(schedule);
  return times >= days ? DAILY : { times, days };
}

/**
 * The days over which an amount is added up: those in which the schedule asks for it, however many times it names.
 * A month counts as 30 days.
 */
export function periodOf(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'weekly':
    case 'monthly':
    case 'times-in-days':
      return frequencyOf(schedule).days;
    default:
      return loopFrequency(schedule).days;
  }
}

function frequencyOf(schedule: Schedule): Frequency {
  switch (schedule.kind) {
    case 'daily':
      return DAILY;
    case 'weekly':
      return { times: schedule.times, days: DAYS_IN_WEEK };
    case 'monthly':
      return { times: schedule.times, days: DAYS_IN_MONTH };
    case 'times-in-days':
      return { times: schedule.times, days: schedule.days };
    case 'weekdays':
      return { times: schedule.weekdays.length, days: DAYS_IN_WEEK };
    case 'every-days':
      return { times: 1, days: schedule.days };
  }
}
