import { DAYS_PER_MONTH, HOURS_PER_MONTH } from '../hours-per-month';

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };

const rateOf = (expression: string): number | undefined => {
  const [, count = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const hours = HOURS[unit];
  return hours === undefined || Number(count) === 0 ? undefined : HOURS_PER_MONTH / (Number(count) * hours);
};

/** How many values one field of a cron expression stands for, of `all` that there are; `undefined` for ranges and steps. */
const countOf = (field: string, all: number): number | undefined => {
  if (field === '*' || field === '?') return all;
  return /^[\w,]+$/.test(field) ? field.split(',').length : undefined;
};

const isEvery = (field: string): boolean => field === '*' || field === '?';

const daysOf = (day: string, weekday: string): number | undefined => {
  if (!isEvery(day)) return countOf(day, 31);
  const weekdays = countOf(weekday, 7);
  return weekdays === undefined ? undefined : (weekdays / 7) * DAYS_PER_MONTH;
};

const product = (factors: readonly (number | undefined)[]): number | undefined => {
  const known = factors.filter((factor) => factor !== undefined);
  return known.length < factors.length ? undefined : known.reduce((all, factor) => all * factor, 1);
};

const cronOf = (expression: string): number | undefined => {
  const fields = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) \S+\)$/.exec(expression);
  if (fields === null) return undefined;
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields.slice(1);
  const months = countOf(month, 12);
  return product([countOf(minute, 60), countOf(hour, 24), daysOf(day, weekday), months && months / 12]);
};

/** How often a schedule of EventBridge, AWS Backup or CloudWatch Synthetics runs in a month; `undefined` when it cannot be told. */
export const runsPerMonth = (expression: string | undefined): number | undefined =>
  expression === undefined ? undefined : (rateOf(expression) ?? cronOf(expression));
