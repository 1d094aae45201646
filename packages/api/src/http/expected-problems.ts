import type { ProblemCode } from '../problems/catalogue';
import type { Route, Versioned } from './route';

const UPLOAD_PROBLEMS: readonly ProblemCode[] = ['body-too-large', 'unsupported-media-type', 'invalid-input'];
const BODY_PROBLEMS: readonly ProblemCode[] = ['malformed-json', 'body-too-large', 'unsupported-media-type'];

const KEY_PROBLEMS: readonly ProblemCode[] = ['key-in-use', 'invalid-input', 'key-reused'];
const VERSION_PROBLEMS: Readonly<Record<Versioned, readonly ProblemCode[]>> = {
  create: [],
  read: [],
  list: [],
  write: ['version-required', 'version-mismatch', 'invalid-input'],
  'write-optional': ['version-mismatch', 'invalid-input'],
};

/** Every problem that a route can answer with: its own and those that follow from its shape. */
export function expectedProblems(route: Route): readonly ProblemCode[] {
  const codes: readonly ProblemCode[] = [
    ...(route.body === undefined ? [] : BODY_PROBLEMS),
    ...(route.upload === undefined ? [] : UPLOAD_PROBLEMS),
    ...admissionProblems(route),
    ...(hasInput(route) ? (['invalid-input'] as const) : []),
    ...(route.versioned === undefined ? [] : VERSION_PROBLEMS[route.versioned]),
    ...(route.idempotent === undefined ? [] : KEY_PROBLEMS),
    ...route.problems,
    'internal-error',
    'unavailable',
  ];
  return [...new Set(codes)];
}

function hasInput({ body, params, query }: Route): boolean {
  return body !== undefined || params !== undefined || query !== undefined;
}

/** Of whoever is not let in. */
function admissionProblems({ access, scope, method, unlimited }: Route): readonly ProblemCode[] {
  return [
    ...(access === 'session' ? (['not-signed-in', 'scope-missing'] as const) : []),
    ...(scope === undefined ? [] : (['invalid-token'] as const)),
    ...(method === 'get' ? [] : (['untrusted-origin'] as const)),
    ...(unlimited === undefined ? (['too-many-requests'] as const) : []),
  ];
}
