import fc from 'fast-check';
import type { Schema, Schemas } from '../../openapi/compatibility/schema';
import { characters } from './characters';
import { FUZZ_NOW } from './hints';

/** Lists and texts need not be as long as they may be to be valid. */
const ENOUGH = 4;
const ENOUGH_TEXT = 40;
const YEAR_MS = 366 * 86_400_000;

/** Values for names that schemas say too little of. */
export type Hint = (name: string) => fc.Arbitrary<unknown> | undefined;

type Values = (schema: Schema) => fc.Arbitrary<unknown>;

/** Values that a schema accepts. */
export function valuesOf(schema: Schema, schemas: Schemas, hint: Hint): fc.Arbitrary<unknown> {
  const values: Values = (inner) => valuesOf(inner, schemas, hint);
  if (schema.$ref !== undefined) return values(named(schema.$ref, schemas));
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) return fc.oneof(...alternatives.map(values));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.type === 'object') return objects(schema, values, hint);
  if (schema.type === 'array') {
    return fc.array(values(schema.items ?? {}), lengths(schema.minItems, schema.maxItems, ENOUGH));
  }
  return scalars(schema);
}

function named(reference: string, schemas: Schemas): Schema {
  return schemas[reference.split('/').at(-1) ?? ''] ?? {};
}

function scalars(schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'string':
      return texts(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -10, max: schema.maximum ?? 1000 });
    case 'number':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function objects(schema: Schema, values: Values, hint: Hint): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const fields = properties.map(([name, inner]) => [name, fieldValues(inner, values, hint(name))] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
}

function fieldValues(schema: Schema, values: Values, hinted: fc.Arbitrary<unknown> | undefined): fc.Arbitrary<unknown> {
  if (hinted === undefined) return values(schema);
  return fc.oneof({ weight: 9, arbitrary: hinted }, { weight: 1, arbitrary: values(schema) });
}

function numbers({ minimum = -1000, maximum = 1000 }: Schema): fc.Arbitrary<number> {
  const whole = fc.integer({ min: Math.ceil(minimum), max: Math.min(Math.floor(maximum), 2 ** 31) });
  return fc.oneof(whole, fc.double({ min: minimum, max: maximum, noNaN: true }));
}

function texts(schema: Schema): fc.Arbitrary<string> {
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'date') return moments.map((time) => time.toISOString().slice(0, 10));
  if (schema.format === 'date-time') return moments.map((time) => time.toISOString());
  const ofLength = lengths(schema.minLength, schema.maxLength, ENOUGH_TEXT);
  const { pattern } = schema;
  if (pattern === undefined) return fc.string({ unit: characters, ...ofLength });
  // fast-check writes no text for classes of Unicode.
  if (!/\\p\{/i.test(pattern)) return fc.stringMatching(new RegExp(pattern, 'u'));
  const form = new RegExp(pattern, 'u');
  return fc.string({ unit: characters, ...ofLength }).filter((text) => form.test(text));
}

const moments = fc.date({
  min: new Date(FUZZ_NOW.getTime() - 5 * YEAR_MS),
  max: new Date(FUZZ_NOW.getTime() + 5 * YEAR_MS),
  noInvalidDate: true,
});

function lengths(min: number | undefined, max: number | undefined, enough: number): fc.StringSharedConstraints {
  const minLength = min ?? 0;
  return { minLength, maxLength: Math.min(max ?? Infinity, minLength + enough) };
}
