import type { LiveFailure, LiveSummary } from '@hexastyle/plugin-well-architected-common';
import { knownPartOf } from './known-part-of';
import type { ReadingRow } from './reading-row';

type Columns = Pick<ReadingRow, 'part' | 'summary' | 'reasons' | 'read_at' | 'failure' | 'failed_at'>;

/** What the matrix says of one environment; the parts and their summaries are what the store wrote. */
export function liveSummaryOf(rows: readonly Columns[]): Omit<LiveSummary, 'reading'> {
  const parts: Record<string, object> = {};
  const neverRead: Record<string, LiveFailure> = {};
  for (const row of rows) {
    const known = knownPartOf(row);
    if (row.summary !== null) {
      parts[row.part] = { ...known, ...(JSON.parse(row.summary) as object) };
    } else if (known.failure !== undefined) {
      neverRead[row.part] = known.failure;
    }
  }
  return { ...parts, ...(Object.keys(neverRead).length > 0 && { neverRead }) };
}
