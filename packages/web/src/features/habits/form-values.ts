import type { Habit, HabitFields } from '../../records/habit';
import { type DecimalSign, parseAmount } from '../../records/parse-amount';

/** What the boxes of the form hold: all of every kind, so that nothing typed is lost when a choice is changed. */
export interface FormValues {
  readonly name: string;
  readonly question: string;
  readonly description: string;
  readonly isMeasurable: boolean;
  readonly direction: 'at-least' | 'at-most';
  readonly target: string;
  readonly unit: string;
  readonly schedule: Habit['schedule']['kind'];
  readonly times: string;
  readonly days: string;
  readonly start: string;
  readonly weekdays: readonly number[];
  readonly color: Habit['color'];
  readonly icon: string;
  readonly tags: string;
}

/**
 * The boxes for a habit that is there, or for a new one.
 *
 * @param plain writes a number as the person types it
 */
export function formValues(fields: HabitFields, today: string, plain: (value: number) => string): FormValues {
  const { goal } = fields;
  return {
    name: fields.name,
    question: fields.question,
    description: fields.description,
    isMeasurable: goal !== undefined,
    direction: goal?.direction ?? 'at-least',
    target: plain(goal?.target ?? 1),
    unit: goal?.unit ?? '',
    ...scheduleValues(fields.schedule, today),
    color: fields.color,
    icon: fields.icon,
    tags: fields.tags.join(', '),
  };
}

function scheduleValues(
  schedule: Habit['schedule'],
  today: string,
): Pick<FormValues, 'schedule' | 'times' | 'days' | 'start' | 'weekdays'> {
  return {
    schedule: schedule.kind,
    times: 'times' in schedule ? schedule.times.toString() : '3',
    days: 'days' in schedule ? schedule.days.toString() : '2',
    start: 'start' in schedule ? schedule.start : today,
    weekdays: 'weekdays' in schedule ? schedule.weekdays : [1],
  };
}

/** What the boxes say, before it is checked. @param sign stands before decimals in the language of the page */
export function readValues(values: FormValues, sign: DecimalSign): Readonly<Record<keyof HabitFields, unknown>> {
  const { name, question, description, color, icon } = values;
  return {
    name,
    question: question.trim(),
    description,
    schedule: readSchedule(values, sign),
    goal: values.isMeasurable
      ? { direction: values.direction, target: parseAmount(values.target, sign), unit: values.unit }
      : undefined,
    color,
    icon: icon.trim(),
    tags: values.tags
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  };
}

function readSchedule({ schedule, times, days, start, weekdays }: FormValues, sign: DecimalSign): unknown {
  switch (schedule) {
    case 'daily':
      return { kind: schedule };
    case 'weekly':
    case 'monthly':
      return { kind: schedule, times: parseAmount(times, sign) };
    case 'times-in-days':
      return { kind: schedule, times: parseAmount(times, sign), days: parseAmount(days, sign) };
    case 'weekdays':
      return { kind: schedule, weekdays: [...weekdays].sort((a, b) => a - b) };
    case 'every-days':
      return { kind: schedule, days: parseAmount(days, sign), start };
  }
}
