import * as z from 'zod';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Only what OpenAPI asks for: `format: date` says what zod's long regular expression says, and what others cannot read says nothing. */
function simplify({ jsonSchema: schema }: { jsonSchema: Record<string, unknown> }): void {
  if (schema.format !== undefined || !isPortable(schema.pattern)) delete schema.pattern;
}

/** JSON Schema, 6.4: patterns are read with the flag `u`, which does not know all that JavaScript knows. */
function isPortable(pattern: unknown): boolean {
  try {
    return typeof pattern !== 'string' || new RegExp(pattern, 'u').flags === 'u';
  } catch {
    return false;
  }
}

const OPTIONS = { io: 'input', uri: (id: string) => `#/components/schemas/${id}`, override: simplify } as const;

/** The JSON schema (2020-12) of a schema, without its dialect line. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return bare(z.toJSONSchema(schema, OPTIONS));
}

/** A reference to a schema that has an id in its metadata. @throws Error when it has none */
export function schemaReference(schema: z.ZodType): { readonly $ref: string } {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error('A schema in a body needs a name: add .meta({ id }) to it.');
  return { $ref: OPTIONS.uri(id) };
}

/** Every named schema, by name. */
export function namedSchemas(): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, OPTIONS);
  const entries = Object.entries(schemas).map(([name, schema]) => [name, bare(schema)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The document names its dialect once, and its place says where a schema is. */
function bare(schema: object): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}
