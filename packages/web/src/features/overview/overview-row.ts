import { completionRate, dateOf, dayNumber, periodAround, type Completion } from '@hexastyle/habits';
import { markedDays, type MarkedDay } from '../../marks/marked-days';
import type { HabitView } from '../../records/habit-view';

export const OVERVIEW_PERIODS = ['week', 'month', 'year'] as const;

export type OverviewPeriod = (typeof OVERVIEW_PERIODS)[number];

export interface Range {
  readonly from: string;
  readonly to: string;
}

/** What a cell shows: a day, or in a year how much of a month was done. */
export type OverviewCell =
  | { readonly kind: 'day'; readonly date: string; readonly day: MarkedDay }
  | { readonly kind: 'month'; readonly date: string; readonly completion: Completion | undefined };

export interface OverviewRow {
  readonly view: HabitView;
  readonly cells: readonly OverviewCell[];
  readonly completion: Completion | undefined;
}

/** Completion up to the last day of the habit: days to come are not due yet. */
function completionIn({ history, last, today, firstWeekday }: HabitView, { from, to }: Range): Completion | undefined {
  const end = to < last ? to : last;
  return from > end ? undefined : completionRate(history, from, end, { firstWeekday, isOver: end < today });
}

function monthsOf({ from, to }: Range): readonly Range[] {
  const months: Range[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to);) {
    const month = periodAround(day, 'month', 1);
    months.push({ from: dateOf(month.from), to: dateOf(month.to) });
    day = month.to + 1;
  }
  return months;
}

/** One habit over a period. */
export function overviewRow(view: HabitView, period: OverviewPeriod, range: Range): OverviewRow {
  const cells: readonly OverviewCell[] =
    period === 'year'
      ? monthsOf(range).map((month) => ({ kind: 'month', date: month.from, completion: completionIn(view, month) }))
      : markedDays(view, range.from, range.to).map((day) => ({ kind: 'day', date: day.date, day }));
  return { view, cells, completion: completionIn(view, range) };
}

/** The completion of several habits: what was done of all that was due. */
export function completionOfAll(rows: readonly OverviewRow[]): Completion | undefined {
  const done = rows.reduce((sum, { completion }) => sum + (completion?.done ?? 0), 0);
  const due = rows.reduce((sum, { completion }) => sum + (completion?.due ?? 0), 0);
  return due === 0 ? undefined : { done, due, rate: done / due };
}
