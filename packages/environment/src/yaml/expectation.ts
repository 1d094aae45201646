import type { SchemaNode } from './schema-node';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
};

/** A JSON schema type in words. */
export const typeName = ({ type }: SchemaNode): string => TYPES[type ?? ''] ?? 'what belongs here';

/** The type of plain data in the same words. */
export const typeOf = (value: unknown): string => {
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : (TYPES[typeof value] ?? typeof value);
};

/** What to write at a place: the schema's own words, with an example where it has one. */
export const expectation = (node: SchemaNode): string => {
  const { description, examples, enum: choices, required } = node;
  const about = description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
  if (choices !== undefined) return `write one of ${choices.join(', ')}`;
  if (examples !== undefined) return `write for example ${JSON.stringify(examples[0])}${about}`;
  if (required !== undefined) return `write its keys below it, indented: ${required.join(', ')}`;
  return `write ${typeName(node)}${about}`;
};
