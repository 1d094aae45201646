import type { Acknowledgement } from '../facts';
import { isRecord, textAt, type JsonRecord } from './record';

/** What the constructs of an app acknowledge, from their metadata, whether or not a rule found anything there. */
export const acknowledgementsOf = (metadata: JsonRecord): readonly Acknowledgement[] =>
  Object.entries(metadata).flatMap(([constructPath, entries]) =>
    (Array.isArray(entries) ? (entries as readonly unknown[]) : [])
      .filter((entry) => textAt(entry, 'type') === 'aws:cdk:acknowledged-rules')
      .flatMap((entry) => (isRecord(entry) && isRecord(entry['data']) ? Object.keys(entry['data']) : []))
      .map((id) => ({ constructPath, id })),
  );
