import type { z } from 'zod';
import { boundMessage } from './bound-message';
import { expectation, typeName, typeOf } from './expectation';
import type { Message } from './message';
import { nearest } from './nearest';
import type { SchemaNode } from './schema-node';
import { schemaAt } from './schema-node';
import { shorten } from './shorten';
import { valueAt } from './value-at';
import type { Path, YamlDocument } from './yaml-document';

type Issue = z.core.$ZodIssue;

/** One field of a file: what is there and what should be. */
interface Field {
  readonly name: string;
  readonly value: unknown;
  /** The value as it is written. */
  readonly source: string;
  readonly node: SchemaNode;
  /** What keys beside it must be. */
  readonly keys: SchemaNode | undefined;
}

const subjectOf = ({ name, value }: Field): string =>
  `"${name}" is ${shorten(typeof value === 'object' ? typeOf(value) : JSON.stringify(value))}`;

const missing = ({ name, node }: Field): Message => ({
  problem: `"${name}" is missing`,
  fix: `add it, ${expectation(node)}`,
});

const isNumeric = ({ type }: SchemaNode): boolean => type === 'number' || type === 'integer';

/** The same value as another type, where only the quotes are wrong. */
const requoted = ({ value, source, node }: Field): string | undefined => {
  if (node.type === 'string' && typeof value !== 'object' && new RegExp(node.pattern ?? '').test(source))
    return `quote it: '${shorten(source)}'`;
  if (isNumeric(node) && typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) return `remove the quotes: ${value}`;
  return undefined;
};

const wrongType = (field: Field): Message => {
  const { name, value, node } = field;
  if (value === undefined) return missing(field);
  if (value === null) return { problem: `"${name}" has no value`, fix: expectation(node) };
  // 1.5 is a number and not a whole one; NaN and infinity are of the type, too.
  const type = typeof value === 'number' && isNumeric(node) ? String(value) : typeOf(value);
  return {
    problem: `${name === '' ? 'the file' : `"${name}"`} is ${type}, not ${typeName(node)}`,
    fix: requoted(field) ?? expectation(node),
  };
};

const wrongChoice = (field: Field): Message => {
  const { value, node } = field;
  if (value === undefined) return missing(field);
  const match = typeof value === 'string' ? nearest(value, (node.enum ?? []).map(String)) : undefined;
  return {
    problem: `${subjectOf(field)}, not one of ${(node.enum ?? []).join(', ')}`,
    fix: match === undefined ? expectation(node) : `did you mean "${match}"?`,
  };
};

const unfitting = (issue: Issue, field: Field): Message => {
  const subject = subjectOf(field);
  return (
    boundMessage(issue, subject, field.value) ?? {
      problem: `${subject}, which does not fit`,
      fix: expectation(field.node),
    }
  );
};

const messageOf = (issue: Issue, field: Field): Message => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(field);
    case 'invalid_value':
      return wrongChoice(field);
    case 'invalid_key':
      return {
        problem: `"${shorten(field.name)}" cannot be a key here`,
        fix: field.keys?.description ?? 'choose another key',
      };
    case 'custom': {
      const fix: unknown = issue.params?.['fix'];
      return { problem: issue.message, fix: typeof fix === 'string' ? fix : expectation(field.node) };
    }
    default:
      return field.value === undefined ? missing(field) : unfitting(issue, field);
  }
};

/** Says what an issue of zod means to the person who wrote the file. */
export const describeIssue = (issue: Issue, path: Path, document: YamlDocument, schema: SchemaNode): Message =>
  messageOf(issue, {
    name: path.join('.'),
    value: valueAt(document.value, path),
    source: document.sourceOf(path) ?? '',
    node: schemaAt(schema, path),
    keys: schemaAt(schema, path.slice(0, -1)).propertyNames,
  });
