/** What a caller can rely on for one kind of failure. `example` is a `detail` as callers see it. */
interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly example: string;
}

/** Every failure that the API answers with. The key is part of the API: it never changes its meaning. */
export const PROBLEMS = {
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    example: 'The body is not valid JSON: send an object like {"name":"Read"}.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Not signed in',
    example: 'This needs a session: sign in with POST /sessions.',
  },
  'wrong-credentials': {
    status: 401,
    title: 'Wrong e-mail or password',
    example: 'No account has this e-mail and password: check both, or sign up.',
  },
  'untrusted-origin': {
    status: 403,
    title: 'Request from an untrusted site',
    example: 'Changes are accepted from this site only: open the app at its own address.',
  },
  'not-found': { status: 404, title: 'Not found', example: 'There is no such habit in this account.' },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    example: 'PATCH is not possible here: use one of the methods in Allow.',
  },
  'email-taken': {
    status: 409,
    title: 'E-mail already registered',
    example: 'An account with this e-mail exists: sign in instead.',
  },
  'body-too-large': { status: 413, title: 'The body is too large', example: 'A body has at most 65536 bytes.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has the wrong type',
    example: 'Send the body as application/json.',
  },
  'invalid-input': { status: 422, title: 'The input is not valid', example: 'One value is not valid: see errors.' },
  'too-many-attempts': {
    status: 429,
    title: 'Too many attempts',
    example:
      'Too many wrong passwords for this account from your network: try again in 600 seconds, or sign in on a device that you have signed in on before.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong here',
    example: 'The request failed and was logged: name the X-Request-Id when you report it.',
  },
  unavailable: {
    status: 503,
    title: 'Not available at the moment',
    example: 'The database does not answer: try again in 5 seconds.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Stable identifier of a kind of problem, a tag URI (RFC 4151): it names, it is not meant to be opened. */
export function problemType(code: ProblemCode): string {
  return `tag:hexastyle.example,2026:problem/${code}`;
}
