import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';

/** How long recovery points are kept, in both regions. */
export const RETENTION = { frequent: Duration.days(7), daily: Duration.days(90) } as const;

/** The shortest that AWS Backup accepts: https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html */
export const START_WINDOW = Duration.hours(1);

/** A job that has not ended by then is given up, and the next one starts afresh. */
export const COMPLETION_WINDOW = Duration.hours(2);

/** At five in the morning, UTC: after the daily window in which Aurora writes its own backup. */
export const DAILY_HOUR = 5;

/** Hours that divide a day, longest first: only these are as long over midnight as by day, for a step ends with the day. */
const INTERVALS = [24, 12, 8, 6, 4, 3, 2];

/**
 * Hours between two recovery points. A job may begin an hour after its time (`START_WINDOW`), so the interval leaves
 * that hour free; one hour is the shortest interval that AWS Backup offers.
 *
 * With an RPO of less than two hours that floor is reached, and what it means has to be said:
 * - in the region nothing depends on it: Aurora's own continuous backup restores to any second up to some five minutes
 *   ago (`LatestRestorableTime`), for as many days as the descriptor says;
 * - in `drRegion` the newest point is as old as the interval, the delay of the start, the snapshot and the copy
 *   together. Jobs start within minutes and copies of a few gigabytes take minutes, so an hour is what to expect; a
 *   start at the far end of its window makes it two. The alarm `copy-age` tells when it is exceeded.
 */
export const hoursBetweenPoints = ({ recovery: { rpoHours } }: Environment): number =>
  INTERVALS.find((hours) => hours + START_WINDOW.toHours() <= rpoHours) ?? 1;

/**
 * The hours field of a cron expression, UTC, that comes round this often, at `DAILY_HOUR` among others: the daily rule then
 * asks for no snapshot of its own.
 *
 * @param hours of `hoursBetweenPoints`
 */
export const hoursField = (hours: number): string => {
  if (hours === 1) return '*';
  return hours < 24 ? `${DAILY_HOUR % hours}/${hours}` : String(DAILY_HOUR);
};
