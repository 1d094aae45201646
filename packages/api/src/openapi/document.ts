import type { Route } from '../http/route';
import { PROBLEMS, problemType, type ProblemCode } from '../problems/catalogue';
import '../problems/schema';
import { headerParameterComponents } from './header-parameters';
import { namedSchemas } from './json-schema';
import { operation } from './operation';
import { responseHeaderComponents } from './response-headers';
import type { OpenApiDocument } from './schemas';
import { TAGS } from './tags';
import { usedComponents } from './used-components';

const DESCRIPTION = `Track daily habits.

Sessions travel in a cookie that only the server can read. A second one tells a known device from a stranger's at the
next sign-in and opens nothing. Refusals for too many attempts say in Retry-After when to come back, in seconds.
Requests that change something are accepted from the app's own origin, those with an API token from wherever. Days are days of the account's time zone.
Failures are problem details (RFC 9457) whose \`type\` is stable.`;

const session = { type: 'apiKey', in: 'cookie', name: '__Host-hexastyle', description: 'What POST /sessions sets.' };
const token = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'hxt_...',
  description: 'An API token, made in Settings or with POST /tokens. It needs the scope that the operation names.',
};

/** The OpenAPI 3.1 document of a list of routes. */
export function openApiDocument(routes: readonly Route[]): OpenApiDocument {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Hexastyle habits',
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name, description: TAGS[name] })),
    paths,
    components: {
      ...usedComponents(paths, {
        schemas: namedSchemas(),
        examples: problemExamples(),
        headers: responseHeaderComponents(),
        parameters: headerParameterComponents(),
      }),
      securitySchemes: routes.some(({ scope }) => scope !== undefined) ? { session, token } : { session },
    },
  };
}

function problemExamples(): Readonly<Record<string, object>> {
  const codes = Object.keys(PROBLEMS) as ProblemCode[];
  return Object.fromEntries(
    codes.map((code) => {
      const { status, title, example } = PROBLEMS[code];
      return [code, { summary: title, value: { type: problemType(code), title, status, detail: example } }];
    }),
  );
}
