import type { z } from 'zod';
import { nearest } from './nearest';
import type { SchemaNode } from './schema-node';
import { schemaAt } from './schema-node';
import { shorten } from './shorten';
import type { Message } from './syntax-message';
import { valueAt } from './value-at';
import type { Path, YamlDocument } from './yaml-document';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
};

const typeOf = (value: unknown): string => {
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : (TYPES[typeof value] ?? typeof value);
};

const quote = (value: unknown): string => shorten(typeof value === 'object' ? typeOf(value) : JSON.stringify(value));

/** What belongs here: the schema's own words, an example where it has one. */
const expectation = ({ description, examples, enum: choices, required, type }: SchemaNode): string => {
  const example = examples?.[0];
  if (choices !== undefined) return `write one of ${choices.join(', ')}`;
  if (example !== undefined) return `write for example ${JSON.stringify(example)}: ${description ?? ''}`;
  if (required !== undefined) return `write its keys below it, indented: ${required.join(', ')}`;
  return `write ${TYPES[type ?? ''] ?? 'a value'}${description === undefined ? '' : `: ${description}`}`;
};

const missing = (path: Path, node: SchemaNode): Message => ({
  problem: `"${path.join('.')}" is missing`,
  fix: `add it, ${expectation(node)}`,
});

const wrongType = (name: string, value: unknown, node: SchemaNode, source: string): Message => {
  if (value === null) return { problem: `"${name}" has no value`, fix: expectation(node) };
  const problem = `"${name}" is ${typeOf(value)}, not ${TYPES[node.type ?? ''] ?? 'what belongs here'}`;
  return node.type === 'string' && typeof value !== 'object'
    ? { problem, fix: `quote it: '${shorten(source)}'` }
    : { problem, fix: expectation(node) };
};

const bound = (issue: Issue, name: string, value: unknown): string | undefined => {
  if (issue.code === 'not_multiple_of') return `"${name}" is ${quote(value)}, not in steps of ${issue.divisor}`;
  const unit = typeof value === 'string' ? ' characters' : Array.isArray(value) ? ' entries' : '';
  if (issue.code === 'too_small')
    return `"${name}" is ${quote(value)}, less than the least allowed: ${issue.minimum}${unit}`;
  if (issue.code === 'too_big')
    return `"${name}" is ${quote(value)}, more than the most allowed: ${issue.maximum}${unit}`;
  return undefined;
};

const choice = (name: string, value: unknown, node: SchemaNode): Message => {
  const match = typeof value === 'string' ? nearest(value, (node.enum ?? []).map(String)) : undefined;
  return {
    problem: `"${name}" is ${quote(value)}, not one of ${(node.enum ?? []).join(', ')}`,
    fix: match === undefined ? expectation(node) : `did you mean "${match}"?`,
  };
};

const fixOf = (issue: Issue, node: SchemaNode): string =>
  issue.code === 'custom' && typeof issue.params?.['fix'] === 'string' ? issue.params['fix'] : expectation(node);

/** Says what an issue of zod means to the person who wrote the file. */
export const describeIssue = (issue: Issue, path: Path, document: YamlDocument, schema: SchemaNode): Message => {
  const node = schemaAt(schema, path);
  const value = valueAt(document.value, path);
  const name = path.join('.');
  if (path.length === 0 && issue.code === 'invalid_type') {
    return { problem: `the file holds ${typeOf(value)}, not a map of keys`, fix: expectation(schema) };
  }
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return missing(path, node);
      return wrongType(name, value, node, document.sourceOf(path) ?? String(value));
    case 'invalid_value':
      return value === undefined ? missing(path, node) : choice(name, value, node);
    case 'invalid_key':
      return {
        problem: `"${shorten(name)}" cannot be a key here`,
        fix: schemaAt(schema, path.slice(0, -1)).description ?? 'rename it',
      };
    case 'custom':
      return { problem: issue.message, fix: fixOf(issue, node) };
    default:
      return { problem: bound(issue, name, value) ?? `"${name}" is ${quote(value)}`, fix: expectation(node) };
  }
};
