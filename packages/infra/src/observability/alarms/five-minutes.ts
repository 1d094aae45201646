import { Duration } from 'aws-cdk-lib';

/** The period of the alarms on load and errors: short enough to act on, long enough for one bad moment to pass. */
export const FIVE_MINUTES = Duration.minutes(5);
