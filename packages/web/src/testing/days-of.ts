import type { Entry } from '../records/entry';

/** Days of a habit by their date, each with what is said of it. */
export function daysOf(habitId: string, marks: Readonly<Record<string, Partial<Entry>>>): ReadonlyMap<string, Entry> {
  return new Map(
    Object.entries(marks).map(([date, mark]) => [
      date,
      { habitId, date, state: 'done', note: '', editedAt: '2026-02-28T09:31:00.000Z', version: '1', ...mark },
    ]),
  );
}
