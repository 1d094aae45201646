import type { LiveReading, ReasonWords } from '@hexastyle/plugin-well-architected-common';

/** One part of one account, as the table has it. */
export interface ReadingRow {
  readonly environment: string;
  readonly part: string;
  readonly value: string | null;
  readonly summary: string | null;
  readonly reasons: string | null;
  readonly read_at: Date | null;
  readonly failure: string | null;
  readonly failed_at: Date | null;
}

/** What a row says; the table is written by the store alone, so its JSON is what the store wrote. */
export function readingOf<Value>(row: ReadingRow | undefined): LiveReading<Value> {
  if (row === undefined) {
    return { state: 'waiting' };
  }
  const { value, reasons, read_at, failure, failed_at } = row;
  const failed =
    failure === null || failed_at === null
      ? undefined
      : { at: failed_at.toISOString(), reasons: JSON.parse(failure) as readonly ReasonWords[] };
  if (value === null || read_at === null) {
    return failed === undefined ? { state: 'waiting' } : { state: 'unknown', ...failed };
  }
  return {
    state: 'read',
    at: read_at.toISOString(),
    value: JSON.parse(value) as Value,
    reasons: JSON.parse(reasons ?? '[]') as readonly ReasonWords[],
    ...(failed !== undefined && { failure: failed }),
  };
}
