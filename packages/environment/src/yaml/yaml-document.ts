import type { Fault } from '../faults/fault';

/** Keys and indexes from the top of a document to a value. */
export type Path = readonly (string | number)[];

/** A YAML file that could be parsed, with the way back from a value to its line. */
export interface YamlDocument {
  readonly file: string;
  /** Plain data: no anchors, tags or dates. */
  readonly value: unknown;
  /** What is wrong with the YAML itself though it could be read: keys given twice. */
  readonly faults: readonly Fault[];
  /** Line of the key or list item at a path; of the nearest one above it when it is not there. */
  readonly lineOf: (path: Path) => number;
  /** A scalar as it is written, without quotes: `007` where the value is 7. */
  readonly sourceOf: (path: Path) => string | undefined;
}

/** Either the document or why there is none. */
export type Parsed =
  | { readonly kind: 'document'; readonly document: YamlDocument }
  | { readonly kind: 'unreadable'; readonly faults: readonly Fault[] };
