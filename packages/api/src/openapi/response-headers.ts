import type { Route } from '../http/route';

interface ResponseHeader {
  readonly description: string;
  readonly example: string;
  /** Whether answers of the route with the status carry it. */
  readonly isIn: (route: Route, status: number) => boolean;
}

/** The headers that an answer can carry, by name. */
const RESPONSE_HEADERS: Readonly<Record<string, ResponseHeader>> = {
  'X-Request-Id': {
    description: 'Names the request in the logs; a well-formed one that was sent is kept.',
    example: '3f1c9a52-6f0e-4f5c-9d0a-2b8a7c1de901',
    isIn: () => true,
  },
  ETag: {
    description: 'The version of what is sent: for If-Match and If-None-Match.',
    example: '"42"',
    isIn: ({ versioned, idempotent, success }, status) =>
      status === 304 ||
      (status === success.status && success.schema !== undefined && (versioned ?? idempotent) !== undefined),
  },
  'WWW-Authenticate': {
    description: 'What a token lacks: RFC 6750, 3.',
    example: 'Bearer realm="hexastyle", error="insufficient_scope", scope="habits:write"',
    isIn: ({ scope }, status) => scope !== undefined && (status === 401 || status === 403),
  },
  'Idempotency-Replayed': {
    description: '`true`: this is the first answer again, and nothing was done this time.',
    example: 'true',
    isIn: ({ idempotent, success }, status) => idempotent === true && (status === success.status || status === 409),
  },
  Location: {
    description: 'Where that is which was created.',
    example: '/api/habits/9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20',
    isIn: ({ idempotent }, status) => idempotent === true && status === 201,
  },
};

/** References to the headers of the answers of a route with a status. */
export function responseHeaders(route: Route, status: number): Readonly<Record<string, object>> {
  const names = Object.entries(RESPONSE_HEADERS).flatMap(([name, { isIn }]) => (isIn(route, status) ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** All of them, for the components of the document. */
export function responseHeaderComponents(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(RESPONSE_HEADERS).map(([name, { description, example }]) => [
      name,
      { description, schema: { type: 'string' }, example },
    ]),
  );
}
