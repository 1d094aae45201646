import type { SourceLocation } from '../../report/report';
import { isRecord, textAt, type JsonRecord } from './record';
import type { SourceOf } from './sources-in';

/** Where a resource comes from: its construct and the line that made it. */
export interface Origin {
  readonly constructPath: string;
  readonly source: SourceLocation | undefined;
}

const dataOf = (entries: readonly unknown[], type: string): unknown => {
  const entry = entries.find((each) => textAt(each, 'type') === type);
  return isRecord(entry) ? entry['data'] : undefined;
};

/** Origins by logical id. Nested stacks share their parent's metadata, so a logical id may have several. */
export const originsOf = (metadata: JsonRecord, sourceOf: SourceOf): ReadonlyMap<string, readonly Origin[]> => {
  const origins = new Map<string, Origin[]>();
  for (const [constructPath, entries] of Object.entries(metadata)) {
    if (!Array.isArray(entries)) continue;
    const logicalId = dataOf(entries, 'aws:cdk:logicalId');
    if (typeof logicalId !== 'string') continue;
    const frames = dataOf(entries, 'aws:cdk:creationStack');
    const origin = { constructPath, source: sourceOf(Array.isArray(frames) ? frames : []) };
    origins.set(logicalId, [...(origins.get(logicalId) ?? []), origin]);
  }
  return origins;
};
