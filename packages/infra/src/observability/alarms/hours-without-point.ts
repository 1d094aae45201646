import type { Environment } from '@hexastyle/environment';
import { START_WINDOW } from '../../recovery/backup-schedule';

/** CloudWatch looks back over seven days at the most; a longer objective is alarmed early, never late. */
const LONGEST_LOOK_BACK_HOURS = 7 * 24;

/**
 * Whole hours without a new recovery point after which the newest one is too old: as many as the RPO has, and one more
 * for the start window, without which the jitter of a healthy hourly plan would be an alarm.
 */
export const hoursWithoutPoint = ({ recovery: { rpoHours } }: Environment): number =>
  Math.min(Math.ceil(rpoHours) + START_WINDOW.toHours(), LONGEST_LOOK_BACK_HOURS);

/** What so many hours of silence say about the newest recovery point, `subject`: not more than an alarm can know. */
export const ageOf = (subject: string, environment: Environment): string => {
  const { rpoHours } = environment.recovery;
  return hoursWithoutPoint(environment) > rpoHours
    ? `${subject} is older than the RPO of ${rpoHours} h`
    : `the RPO is ${rpoHours} h, and an alarm looks back over a week at the most`;
};
