/** The values that each field of a cron expression stands for, without the year. */
export interface CronFields {
  readonly minutes: readonly string[];
  readonly hours: readonly string[];
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

/** First and last value of a field. */
type Span = readonly [first: number, last: number];

const FIELDS: readonly Span[] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [1, 7],
];

const numbers = ([first, last]: Span, step = 1): readonly string[] =>
  Array.from({ length: Math.ceil((last + 1 - first) / step) }, (_, n) => String(first + n * step));

/** The values of a step: `5/12`, or with a star for the first value of the field. */
const stepped = (field: string, [first, last]: Span): readonly string[] | undefined => {
  const [, from = '', step = ''] = /^(\*|\d+)\/([1-9]\d*)$/.exec(field) ?? [];
  const start = from === '*' ? first : Number(from);
  return step === '' || start < first || start > last ? undefined : numbers([start, last], Number(step));
};

const listed = (field: string): readonly string[] | undefined =>
  /^(\d+|[A-Z]{3})(,(\d+|[A-Z]{3}))*$/.test(field) ? [...new Set(field.split(','))] : undefined;

/** Undefined for ranges, for days like `L` or `MON#1` that a calendar decides, and for what is no time at all. */
const valuesOf = (field: string, span: Span): readonly string[] | undefined =>
  field === '*' || field === '?' ? numbers(span) : (stepped(field, span) ?? listed(field));

/**
 * The fields of a cron expression of AWS; `undefined` when it cannot be told what one of them stands for.
 * Syntax: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const cronFields = (expression: string): CronFields | undefined => {
  const [, ...fields] = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) \S+\)$/.exec(expression) ?? [];
  const [minutes, hours, days, months, weekdays] = fields.map((field, at) => valuesOf(field, FIELDS[at] ?? [0, 0]));
  return minutes && hours && days && months && weekdays ? { minutes, hours, days, months, weekdays } : undefined;
};
