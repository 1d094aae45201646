const HOURS_OF_A_DAY = 24;
const DAYS_OF_A_WEEK = 7;

/** Minute, hours, any day of the month, every month, days of the week, every year. */
const AT_LEAST_WEEKLY = /^cron\(\d+ (?<hours>\S+) [*?] \* (?<days>\S+) \*\)$/;

const EVERY_DAY = /^[*?]$/;

/** Every day, names, numbers, lists and ranges; `MON#1` and `6L` are once a month. */
const WEEKDAYS = /^([*?]|([A-Z]{3}|[1-7])([,-]([A-Z]{3}|[1-7]))*)$/;

/** `0`, `*`, `0/6` and lists of them. Undefined for what is none of these. */
const hoursOf = (field: string): readonly number[] | undefined => {
  const parts = field.split(',').map((part) => /^(\*|\d+)(?:\/(\d+))?$/.exec(part));
  const hours = parts.flatMap((part) => {
    if (part === null) return [Number.NaN];
    const [, from = '*', step] = part;
    if (from !== '*' && step === undefined) return [Number(from)];
    const first = from === '*' ? 0 : Number(from);
    const every = Number(step ?? 1);
    return every < 1
      ? [Number.NaN]
      : Array.from({ length: Math.ceil((24 - first) / every) }, (_, n) => first + n * every);
  });
  const isHour = (hour: number): boolean => Number.isInteger(hour) && hour >= 0 && hour < HOURS_OF_A_DAY;
  return hours.length > 0 && hours.every(isHour) ? [...new Set(hours)].sort((one, other) => one - other) : undefined;
};

const longestGap = (hours: readonly number[]): number =>
  Math.max(...hours.map((hour, at) => (hours[at + 1] ?? (hours[0] ?? 0) + HOURS_OF_A_DAY) - hour));

/**
 * The most hours between two runs of a `cron(...)` expression of AWS that runs at least weekly: exact where it runs daily,
 * else a week. Undefined for rarer ones and for what is not understood.
 * Syntax: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const hoursBetweenRuns = (expression: string): number | undefined => {
  const { hours = '', days = '' } = AT_LEAST_WEEKLY.exec(expression)?.groups ?? {};
  const times = hoursOf(hours);
  if (times === undefined || !WEEKDAYS.test(days)) return undefined;
  return EVERY_DAY.test(days) ? longestGap(times) : DAYS_OF_A_WEEK * HOURS_OF_A_DAY;
};
