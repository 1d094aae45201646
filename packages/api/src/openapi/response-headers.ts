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
    isIn: ({ versioned, success, otherwise = success }, status) =>
      status === 304 ||
      (versioned !== undefined &&
        [success, otherwise].some((one) => status === one.status && one.schema !== undefined)),
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
  'RateLimit-Policy': {
    description: 'The limits of requests, of the network and of the account: `q` in `w` seconds.',
    example: '"address";q=1200;w=60, "account";q=600;w=60',
    isIn: ({ unlimited }) => unlimited === undefined,
  },
  RateLimit: {
    description: 'How they stand: `r` requests are left, and in `t` seconds there are all of them again.',
    example: '"address";r=1199;t=60, "account";r=599;t=60',
    isIn: ({ unlimited }) => unlimited === undefined,
  },
  'Retry-After': {
    description: 'Seconds after which to try again.',
    example: '20',
    isIn: (_route, status) => status === 429 || status === 503,
  },
  Location: {
    description: 'Where that is which was created.',
    example: '/api/habits/9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20',
    isIn: ({ success }, status) => success.isLocated === true && status === success.status,
  },
};

/** References to the headers of the answers of a route with a status. */
export function responseHeaders(route: Route, status: number): Readonly<Record<string, object>> {
  const names = Object.entries(RESPONSE_HEADERS).flatMap(([name, { isIn }]) => (isIn(route, status) ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

export function responseHeaderNames(): readonly string[] {
  return Object.keys(RESPONSE_HEADERS);
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
