import * as z from 'zod';
import type { Route } from '../http/route';
import { headerParameters } from './header-parameters';
import { jsonSchema, schemaReference } from './json-schema';
import { responses } from './responses';

/** The operation object of one route. */
export function operation(route: Route): object {
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    security: security(route),
    ...withEntries('parameters', [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...headerParameters(route),
    ]),
    ...requestBody(route),
    responses: responses(route),
  };
}

function security({ access, scope }: Route): readonly object[] {
  if (access === 'public') return [];
  return scope === undefined ? [{ session: [] }] : [{ session: [] }, { token: [scope] }];
}

function withEntries(key: string, entries: readonly object[]): object {
  return entries.length === 0 ? {} : { [key]: entries };
}

function parameters(schema: z.ZodType | undefined, location: 'path' | 'query'): readonly object[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, value]) => {
    const { description, ...rest } = jsonSchema(value);
    return { name, in: location, required: location === 'path', description, schema: rest };
  });
}

function requestBody({ body, bodyExample, upload }: Route): object {
  if (upload !== undefined) {
    const content = upload.types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }] as const);
    return { requestBody: { required: true, content: Object.fromEntries(content) } };
  }
  if (body === undefined) return {};
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaReference(body), example: bodyExample } },
    },
  };
}
