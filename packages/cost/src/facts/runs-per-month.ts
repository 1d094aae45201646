import { DAYS_PER_MONTH, HOURS_PER_MONTH } from '../hours-per-month';
import { cronFields } from './cron-fields';
import type { CronFields } from './cron-fields';

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };

const DAYS_OF_A_MONTH = 31;
const MONTHS = 12;
const WEEKDAYS = 7;

const rateOf = (expression: string): number | undefined => {
  const [, count = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const hours = HOURS[unit];
  return hours === undefined || Number(count) === 0 ? undefined : HOURS_PER_MONTH / (Number(count) * hours);
};

const daysOf = ({ days, weekdays }: CronFields): number =>
  days.length < DAYS_OF_A_MONTH ? days.length : (weekdays.length / WEEKDAYS) * DAYS_PER_MONTH;

const runsOf = (fields: CronFields): number =>
  fields.minutes.length * fields.hours.length * daysOf(fields) * (fields.months.length / MONTHS);

const both = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((value) => other.includes(value));

/** How often a schedule of EventBridge, AWS Backup or CloudWatch Synthetics runs in a month; `undefined` when it cannot be told. */
export const runsPerMonth = (expression: string | undefined): number | undefined => {
  if (expression === undefined) return undefined;
  const fields = cronFields(expression);
  return fields === undefined ? rateOf(expression) : runsOf(fields);
};

/** How often two schedules run at the same minute in a month: never, unless both are crons whose times are known. */
export const sharedRunsPerMonth = (one: string | undefined, other: string | undefined): number => {
  const [a, b] = [cronFields(one ?? ''), cronFields(other ?? '')];
  if (a === undefined || b === undefined) return 0;
  return runsOf({
    minutes: both(a.minutes, b.minutes),
    hours: both(a.hours, b.hours),
    days: both(a.days, b.days),
    months: both(a.months, b.months),
    weekdays: both(a.weekdays, b.weekdays),
  });
};
