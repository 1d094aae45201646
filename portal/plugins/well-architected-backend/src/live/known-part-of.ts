import type { KnownPart, LiveFailure, ReasonWords } from '@hexastyle/plugin-well-architected-common';
import type { ReadingRow } from './reading-row';

type Columns = Pick<ReadingRow, 'reasons' | 'read_at' | 'failure' | 'failed_at'>;

/** How far a part is known: since when, what is missing of it, and why it could not be read since. */
export function knownPartOf({ reasons, read_at, failure, failed_at }: Columns): Partial<KnownPart> {
  const missing = JSON.parse(reasons ?? '[]') as readonly ReasonWords[];
  const failed: LiveFailure | undefined =
    failure === null || failed_at === null
      ? undefined
      : { at: failed_at.toISOString(), reasons: JSON.parse(failure) as readonly ReasonWords[] };
  return {
    ...(read_at !== null && { at: read_at.toISOString() }),
    ...(missing.length > 0 && { missing }),
    ...(failed !== undefined && { failure: failed }),
  };
}
