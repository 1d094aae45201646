import { dateOf, dayNumber } from '@hexastyle/habits';

/** Days that an arrow key leads away, by the way in which the grid is laid out. */
const STEPS = {
  /** A week a row. */
  rows: { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 },
  /** A week a column. */
  columns: { ArrowLeft: -7, ArrowRight: 7, ArrowUp: -1, ArrowDown: 1 },
} as const;

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The day that a key leads to in a grid of days, within its range; undefined for keys that lead nowhere. */
export function moveDay(
  key: string,
  date: string,
  { from, to, layout }: DayRange & { readonly layout: keyof typeof STEPS },
): string | undefined {
  if (key === 'Home') return from;
  if (key === 'End') return to;
  const steps: Readonly<Record<string, number>> = STEPS[layout];
  const step = steps[key];
  if (step === undefined) return undefined;
  const moved = dateOf(dayNumber(date) + step);
  return moved < from || moved > to ? date : moved;
}
