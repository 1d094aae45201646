import { expectedProblems } from '../http/expected-problems';
import type { Route } from '../http/route';
import { problemType } from '../problems/catalogue';
import { problemSchema } from '../problems/schema';
import { ROUTES } from '../routes';
import type { Received, Sent } from './driver';

/** Every answer in every test must be one that the OpenAPI document promises. */
export function expectAsPromised(sent: Sent, received: Received): void {
  const route = routeOf(sent);
  if (received.status >= 400) {
    const problem = problemSchema.parse(JSON.parse(received.text));
    expect(received.headers['content-type']).toBe('application/problem+json');
    expect(problem.status).toBe(received.status);
    if (route !== undefined) expect(expectedProblems(route).map(problemType)).toContain(problem.type);
    return;
  }
  if (route === undefined) return;
  expect(received.status).toBe(route.success.status);
  if (route.success.schema === undefined) expect(received.text).toBe('');
  else route.success.schema.parse(JSON.parse(received.text));
}

function routeOf({ method, path }: Sent): Route | undefined {
  const { pathname } = new URL(path, 'https://api.example.com');
  return ROUTES.find((route) => route.method === method.toLowerCase() && template(route).test(pathname));
}

function template({ path }: Route): RegExp {
  return new RegExp(`^(/api)?${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
