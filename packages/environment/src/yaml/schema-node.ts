import { z } from 'zod';
import type { Path } from './yaml-document';

/** The keywords of a JSON schema that messages are made of. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  /** What a free key must be. */
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
}

// Keeps the keywords above, checked, of the many that a JSON schema may have.
const nodeSchema: z.ZodType<SchemaNode> = z.lazy(() =>
  z.object({
    type: z.string().exactOptional(),
    description: z.string().exactOptional(),
    pattern: z.string().exactOptional(),
    examples: z.array(z.unknown()).exactOptional(),
    enum: z.array(z.unknown()).exactOptional(),
    required: z.array(z.string()).exactOptional(),
    properties: z.record(z.string(), nodeSchema).exactOptional(),
    items: nodeSchema.exactOptional(),
    propertyNames: nodeSchema.exactOptional(),
    additionalProperties: z.union([z.boolean(), nodeSchema]).exactOptional(),
  }),
);

/** What a zod schema asks of its input, as JSON schema. */
export const schemaNodeOf = (schema: z.ZodType): SchemaNode =>
  nodeSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

const child = (node: SchemaNode, key: string | number): SchemaNode => {
  const rest = typeof node.additionalProperties === 'object' ? node.additionalProperties : {};
  return typeof key === 'number' ? (node.items ?? {}) : (node.properties?.[key] ?? rest);
};

/** The part of a schema that a path leads to; an empty one when it leads nowhere. */
export const schemaAt = (node: SchemaNode, path: Path): SchemaNode => path.reduce(child, node);
