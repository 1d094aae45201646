import type { z } from 'zod';
import type { Fault } from '../faults/fault';
import { issueFaults } from './issue-faults';
import { schemaNodeOf } from './schema-node';
import type { YamlDocument } from './yaml-document';

type Issue = z.core.$ZodIssue;

/** A document held against a schema. */
export type Checked<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly issues: readonly Issue[] };

const emptyFault = (document: YamlDocument, required: readonly string[]): Fault => ({
  file: document.file,
  line: 0,
  problem: 'the file is empty',
  fix: `write at least ${required.join(', ')}, or delete the file`,
});

/** A figure that is out of its bounds is rarely between its steps by another mistake. */
const withoutEcho = (issues: readonly Issue[]): readonly Issue[] => {
  const outOfBounds = issues.filter(({ code }) => code === 'too_small' || code === 'too_big');
  const places = new Set(outOfBounds.map(({ path }) => path.join('.')));
  return issues.filter(({ code, path }) => code !== 'not_multiple_of' || !places.has(path.join('.')));
};

/** Every fault of a document at once: keys given twice and all that the schema refuses. */
export const checkDocument = <T>(document: YamlDocument, schema: z.ZodType<T>): Checked<T> => {
  const result = schema.safeParse(document.value);
  if (result.success && document.faults.length === 0) return { kind: 'value', value: result.data };
  const issues = result.error?.issues ?? [];
  const node = schemaNodeOf(schema);
  const faults =
    document.value === null
      ? [emptyFault(document, node.required ?? [])]
      : withoutEcho(issues).flatMap((issue) => issueFaults(issue, document, node));
  return { kind: 'faulty', faults: [...document.faults, ...faults], issues };
};
