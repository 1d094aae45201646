import { parseDate, type CalendarDate } from '@hexastyle/habits';
import { invalidValue } from '../problems/invalid-value';

export interface Range {
  readonly from: string;
  readonly to: string;
}

type AskedRange = { readonly [Name in keyof Range]?: string | undefined };

/** More days are many pages of figures that nobody reads. */
const MOST_YEARS = 10;

/**
 * The days that statistics are asked for: without a word the year up to today.
 *
 * @throws Problem `invalid-input` when they end before they begin, go beyond today or are too many
 */
export function statisticsRange(asked: AskedRange, today: CalendarDate): Range {
  const last = asked.to === undefined ? today : parseDate(asked.to);
  const first = asked.from === undefined ? last.subtract({ years: 1 }).add({ days: 1 }) : parseDate(asked.from);
  if (last.compare(today) > 0) {
    throw invalidValue({ parameter: 'to', detail: `Today is ${today.toString()}: nothing is known of later days.` });
  }
  if (first.compare(last) > 0) {
    throw invalidValue({ parameter: 'from', detail: 'The range ends before it begins: give an earlier first day.' });
  }
  if (first.compare(last.subtract({ years: MOST_YEARS })) <= 0) {
    throw invalidValue({
      parameter: 'from',
      detail: `A range has at most ${MOST_YEARS} years: give a later first day.`,
    });
  }
  return { from: first.toString(), to: last.toString() };
}
