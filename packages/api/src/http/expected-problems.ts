import type { ProblemCode } from '../problems/catalogue';
import type { Route, Versioned } from './route';

const BODY_PROBLEMS: readonly ProblemCode[] = ['malformed-json', 'body-too-large', 'unsupported-media-type'];

const VERSION_PROBLEMS: Readonly<Record<Versioned, readonly ProblemCode[]>> = {
  read: [],
  write: ['version-required', 'version-mismatch', 'invalid-input'],
  'write-optional': ['version-mismatch', 'invalid-input'],
};

/** Every problem that a route can answer with: its own and those that follow from its shape. */
export function expectedProblems(route: Route): readonly ProblemCode[] {
  const hasInput = route.body !== undefined || route.params !== undefined || route.query !== undefined;
  const codes: ProblemCode[] = [
    ...(route.body === undefined ? [] : BODY_PROBLEMS),
    ...(route.access === 'session' ? (['not-signed-in', 'scope-missing'] as const) : []),
    ...(route.scope === undefined ? [] : (['invalid-token'] as const)),
    ...(route.method === 'get' ? [] : (['untrusted-origin'] as const)),
    ...(hasInput ? (['invalid-input'] as const) : []),
    ...(route.versioned === undefined ? [] : VERSION_PROBLEMS[route.versioned]),
    ...(route.idempotent === undefined ? [] : (['key-in-use', 'invalid-input', 'key-reused'] as const)),
    ...route.problems,
    ...(route.unlimited === undefined ? (['too-many-requests'] as const) : []),
    'internal-error',
    'unavailable',
  ];
  return [...new Set(codes)];
}
