import type { DayEntry, DayMark } from '@hexastyle/habits';
import { localDateSchema } from '@hexastyle/habits/inputs';
import { Unreadable } from '../unreadable';

interface Row {
  readonly date: string;
  readonly value: string;
  readonly note: string;
}

/** By name, and by the number that versions before 2.3.1 wrote. Automatic ticks are computed anew. */
const MARKS: Readonly<Record<string, DayMark>> = {
  YES_MANUAL: { state: 'done' },
  '2': { state: 'done' },
  NO: { state: 'not-done' },
  '0': { state: 'not-done' },
  SKIP: { state: 'skipped' },
  '3': { state: 'skipped' },
  YES_AUTO: { state: 'unknown' },
  '1': { state: 'unknown' },
  UNKNOWN: { state: 'unknown' },
  '-1': { state: 'unknown' },
};

/** In a measurable habit every other number is an amount in thousandths. */
const MEASURABLE_MARKS: Readonly<Record<string, DayMark>> = {
  NO: { state: 'measured', amount: 0 },
  SKIP: { state: 'skipped' },
  UNKNOWN: { state: 'unknown' },
  '-1': { state: 'unknown' },
};

/** Versions before 2.3.1 wrote a skipped day as this number; since then it is three thousandths. */
const FORMER_SKIP = '3';

/** What the rows of a file mean. */
export interface RowKind {
  readonly measurable: boolean;
  /** Whether a version before 2.3.1 wrote it, which gave it no header. */
  readonly former: boolean;
}

/** One row of a habit's Checkmarks.csv; none for a day that says nothing. @throws Unreadable when it is not such a row */
export function loopEntry({ date, value, note }: Row, kind: RowKind, path: string): readonly DayEntry[] {
  if (!localDateSchema.safeParse(date).success) {
    const about = date.slice(0, 40);
    throw new Unreadable('no-day', `${path}: "${about}" is not a day: export again and choose the archive as it is.`, {
      about,
    });
  }
  const mark = markOf(value.trim(), kind);
  if (mark === undefined) {
    const about = value.slice(0, 40);
    throw new Unreadable(
      'no-value',
      `${path}: "${about}" on ${date} is not a value that Loop writes: export again and choose the archive as it is.`,
      { about },
    );
  }
  return mark.state === 'unknown' && note === '' ? [] : [{ date, note, ...mark }];
}

function markOf(value: string, { measurable, former }: RowKind): DayMark | undefined {
  if (!measurable) return MARKS[value];
  if (former && value === FORMER_SKIP) return { state: 'skipped' };
  if (MEASURABLE_MARKS[value] !== undefined) return MEASURABLE_MARKS[value];
  return /^\d{1,15}$/.test(value) ? { state: 'measured', amount: Number(value) / 1000 } : undefined;
}
