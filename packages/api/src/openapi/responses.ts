import { expectedProblems } from '../http/expected-problems';
import type { Route } from '../http/route';
import { PROBLEMS, type ProblemCode } from '../problems/catalogue';
import { schemaReference } from './json-schema';
import { responseHeaders } from './response-headers';

/** Everything that a route can answer, by status. */
export function responses(route: Route): Readonly<Record<string, object>> {
  const { success, otherwise = success } = route;
  return {
    [success.status]: successful(route, success),
    [otherwise.status]: successful(route, otherwise),
    ...notModified(route),
    ...problems(route),
  };
}

function successful(route: Route, { status, description, schema, example, file }: Route['success']): object {
  const answer = { description, headers: responseHeaders(route, status) };
  if (file !== undefined) {
    return { ...answer, content: { [file.type]: { schema: { type: 'string', format: 'binary' } } } };
  }
  if (schema === undefined) return answer;
  return { ...answer, content: { 'application/json': { schema: schemaReference(schema), example } } };
}

function notModified(route: Route): Readonly<Record<string, object>> {
  if (route.versioned !== 'read' && route.versioned !== 'list') return {};
  return { 304: { description: 'What If-None-Match names still stands.', headers: responseHeaders(route, 304) } };
}

function problems(route: Route): Readonly<Record<string, object>> {
  const byStatus = Map.groupBy(expectedProblems(route), (code) => PROBLEMS[code].status);
  return Object.fromEntries([...byStatus].map(([status, codes]) => [String(status), problem(route, status, codes)]));
}

function problem(route: Route, status: number, codes: readonly ProblemCode[]): object {
  const examples = Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
  return {
    description: codes.map((code) => PROBLEMS[code].title).join('; '),
    headers: responseHeaders(route, status),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples } },
  };
}
