import { z } from 'zod';
import { isPlain } from '../descriptors/plain';
import type { Plain } from '../descriptors/plain';
import { defaultsOf } from '../tiers/defaults-of';
import { descriptorSchema } from './descriptor';
import { tierSchema } from './identity';

const TIERS = tierSchema.options;

const defaultsText = (values: readonly unknown[]): string =>
  `Default: ${TIERS.map((tier, index) => `${tier} ${JSON.stringify(values[index])}`).join(', ')}.`;

const isScalarDefault = (value: unknown): boolean => value !== undefined && typeof value !== 'object';

/** Adds the default of each tier to the description of every field that has one. */
const withDefaults = (schema: Plain, defaults: readonly unknown[]): Plain => {
  if (defaults.every(isScalarDefault)) {
    return { ...schema, description: `${String(schema['description'])} ${defaultsText(defaults)}` };
  }
  const properties = schema['properties'];
  if (!isPlain(properties)) return schema;
  const described = Object.entries(properties).map(([key, property]): [string, unknown] => {
    const below = defaults.map((value) => (isPlain(value) ? value[key] : undefined));
    return [key, isPlain(property) ? withDefaults(property, below) : property];
  });
  return { ...schema, properties: Object.fromEntries(described) };
};

/** JSON schema (draft 2020-12) of a descriptor as people write it, for editors. Plain data, the same every time. */
export const environmentJsonSchema = (): Plain =>
  withDefaults(
    { ...z.toJSONSchema(descriptorSchema, { io: 'input', target: 'draft-2020-12' }) },
    TIERS.map(defaultsOf),
  );
