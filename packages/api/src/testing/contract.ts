import { expectedProblems } from '../http/expected-problems';
import type { Route } from '../http/route';
import { problemType } from '../problems/catalogue';
import { problemSchema } from '../problems/schema';
import type { Received, Sent } from './driver';
import { pathForm } from './path-form';

/** Every answer in every test must be one that the OpenAPI document promises. */
export function expectAsPromised(sent: Sent, received: Received, routes: readonly Route[]): void {
  const route = routeOf(sent, routes);
  if (sent.method === 'HEAD') {
    expect(received.text).toBe('');
    expect(received.status).toBeLessThan(500);
    return;
  }
  if (received.status >= 400) {
    const problem = problemSchema.parse(JSON.parse(received.text));
    expect(received.headers['content-type']).toBe('application/problem+json');
    expect(problem.status).toBe(received.status);
    if (route !== undefined) expect(expectedProblems(route).map(problemType)).toContain(problem.type);
    return;
  }
  if (route === undefined) return;
  expectVersion(route, received);
  if (received.status === 304) {
    expect(['read', 'list']).toContain(route.versioned);
    expect(received.text).toBe('');
    return;
  }
  const { success, otherwise = success } = route;
  expect([success.status, otherwise.status]).toContain(received.status);
  expect('location' in received.headers).toBe(success.isLocated === true);
  const { file, schema } = received.status === success.status ? success : otherwise;
  if (file !== undefined) expect(received.headers['content-type']).toBe(file.type);
  else if (schema === undefined) expect(received.text).toBe('');
  else schema.parse(JSON.parse(received.text));
}

/** What has versions and is shown, and nothing else, comes with one. */
function expectVersion({ versioned, success, otherwise = success }: Route, { status, headers }: Received): void {
  const { schema } = status === otherwise.status ? otherwise : success;
  const isVersioned = versioned !== undefined && schema !== undefined;
  expect(headers.etag ?? 'no ETag').toMatch(isVersioned ? /^"[^"]+"$/ : /^no ETag$/);
}

function routeOf({ method, path }: Sent, routes: readonly Route[]): Route | undefined {
  const { pathname } = new URL(path, 'https://api.example.com');
  return routes.find((route) => route.method === method.toLowerCase() && template(route.path).test(pathname));
}

const templates = new Map<string, RegExp>();

function template(path: string): RegExp {
  const known = templates.get(path);
  if (known !== undefined) return known;
  const form = pathForm(path);
  templates.set(path, form);
  return form;
}
