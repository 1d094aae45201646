import { z } from 'zod';
import { expectedProblems } from '../http/expected-problems';
import type { Route } from '../http/route';
import { PROBLEMS, type ProblemCode } from '../problems/catalogue';
import { jsonSchema, schemaReference } from './json-schema';

/** The operation object of one route. */
export function operation(route: Route): object {
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    security: route.access === 'session' ? [{ session: [] }] : [],
    ...withEntries('parameters', [...parameters(route.params, 'path'), ...parameters(route.query, 'query')]),
    ...requestBody(route),
    responses: { [route.success.status]: successResponse(route), ...problemResponses(route) },
  };
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

function requestBody({ body, bodyExample }: Route): object {
  if (body === undefined) return {};
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaReference(body), example: bodyExample } },
    },
  };
}

function successResponse({ success }: Route): object {
  const headers = { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' } };
  if (success.schema === undefined) return { description: success.description, headers };
  return {
    description: success.description,
    headers,
    content: { 'application/json': { schema: schemaReference(success.schema), example: success.example } },
  };
}

function problemResponses(route: Route): Readonly<Record<string, object>> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of expectedProblems(route)) {
    byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [String(status), problemResponse(codes)]));
}

function problemResponse(codes: readonly ProblemCode[]): object {
  const examples = Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
  return {
    description: codes.map((code) => PROBLEMS[code].title).join('; '),
    headers: { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' } },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples } },
  };
}
