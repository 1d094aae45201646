import type { z } from 'zod';
import type { Fault } from '../faults/fault';
import { checkDocument } from './check-document';
import { readDocument } from './read-document';
import type { YamlDocument } from './yaml-document';

/** A file that fits its schema, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly file: string; readonly value: T; readonly document: YamlDocument }
  | { readonly kind: 'faulty'; readonly file: string; readonly faults: readonly Fault[] };

/**
 * Reads one YAML file, given relative to `root`, against a zod schema. Never throws: what cannot be read, parsed or
 * accepted comes back as faults with lines. Fixes are made of the schema's `description` and `examples`.
 */
export const readYaml = <T>(file: string, root: string, schema: z.ZodType<T>): Reading<T> => {
  const parsed = readDocument(file, root);
  if (parsed.kind === 'unreadable') return { kind: 'faulty', file, faults: parsed.faults };
  const checked = checkDocument(parsed.document, schema);
  return checked.kind === 'value'
    ? { kind: 'value', file, value: checked.value, document: parsed.document }
    : { kind: 'faulty', file, faults: checked.faults };
};
