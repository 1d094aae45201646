import type { Route } from '../http/route';

interface HeaderParameter {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: string;
  /** Whether the route takes it. */
  readonly isTakenBy: (route: Route) => boolean;
}

/** The headers that a request can carry, by their names in the document. */
const HEADER_PARAMETERS: Readonly<Record<string, HeaderParameter>> = {
  IfNoneMatch: {
    name: 'If-None-Match',
    required: false,
    description: 'ETags that are known: when one of them stands, the answer is 304 and nothing is sent again.',
    example: '"42"',
    isTakenBy: ({ versioned }) => versioned === 'read' || versioned === 'list',
  },
  IfMatch: {
    name: 'If-Match',
    required: true,
    description: 'The ETag that the change is meant for, or several, or `*` for whatever stands.',
    example: '"42"',
    isTakenBy: ({ versioned }) => versioned === 'write',
  },
  IfMatchOptional: {
    name: 'If-Match',
    required: false,
    description: 'The ETag that the change is meant for, or several. Absent or `*`: whatever stands.',
    example: '"42"',
    isTakenBy: ({ versioned }) => versioned === 'write-optional',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    required: false,
    description:
      'Names the request, so that it can be sent again without being carried out again: for 24 hours it is answered with its first answer.',
    example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
    isTakenBy: ({ idempotent }) => idempotent === true,
  },
};

/** References to the headers that requests of a route can carry. */
export function headerParameters(route: Route): readonly object[] {
  return Object.entries(HEADER_PARAMETERS)
    .filter(([, { isTakenBy }]) => isTakenBy(route))
    .map(([id]) => ({ $ref: `#/components/parameters/${id}` }));
}

/** As requests spell them. */
export function headerParameterNames(): readonly string[] {
  return [...new Set(Object.values(HEADER_PARAMETERS).map(({ name }) => name))];
}

/** All of them, for the components of the document. */
export function headerParameterComponents(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(HEADER_PARAMETERS).map(([id, { name, required, description, example }]) => [
      id,
      { name, in: 'header', required, description, schema: { type: 'string' }, example },
    ]),
  );
}
