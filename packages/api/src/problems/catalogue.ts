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
  'invalid-token': {
    status: 401,
    title: 'The API token is not valid',
    example: 'There is no such API token, or it has expired or was deleted: make a new one in Settings.',
  },
  'wrong-credentials': {
    status: 401,
    title: 'Wrong e-mail or password',
    example: 'No account has this e-mail and password: check both, or sign up.',
  },
  'passkey-refused': {
    status: 401,
    title: 'The passkey was not accepted',
    example: 'This passkey is not known here, or its answer came too late: try again, or sign in with your password.',
  },
  'wrong-password': {
    status: 403,
    title: 'Wrong password',
    example: 'This is not the password of the account: type it again.',
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
  'scope-missing': {
    status: 403,
    title: 'The token may not do this',
    example: 'This needs the scope habits:write: make a token that has it in Settings, or sign in.',
  },
  'limit-reached': {
    status: 409,
    title: 'As many as there can be',
    example: 'An account has at most 500 habits: delete some first.',
  },
  'webhook-disabled': {
    status: 409,
    title: 'The webhook is disabled',
    example: 'A webhook that is disabled gets nothing: enable it first.',
  },
  'key-in-use': {
    status: 409,
    title: 'The same request is under way',
    example: 'A request with this Idempotency-Key is still under way: try again in a moment.',
  },
  'link-expired': {
    status: 410,
    title: 'The link does not work any more',
    example: 'This link was used already or is too old: ask for a new mail.',
  },
  'version-mismatch': {
    status: 412,
    title: 'Changed in the meantime',
    example: 'This was changed since you read it: read it again and repeat your change on what is there now.',
  },
  'body-too-large': { status: 413, title: 'The body is too large', example: 'A body has at most 65536 bytes.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has the wrong type',
    example: 'Send the body as application/json.',
  },
  'answer-too-large': {
    status: 422,
    title: 'The answer would be too large',
    example:
      'This is more than one answer can hold: accept gzip (Accept-Encoding), ask for fewer with limit, or for one habit with habitId.',
  },
  'invalid-input': { status: 422, title: 'The input is not valid', example: 'One value is not valid: see errors.' },
  'unreadable-file': {
    status: 422,
    title: 'The file cannot be read',
    example: 'The archive has no Habits.csv: choose the file that Loop wrote at "Export as CSV".',
  },
  'weak-password': {
    status: 422,
    title: 'The password is too easy to guess',
    example:
      'This password is easy to guess: take four or more words that do not belong together, or let a password manager make one.',
  },
  'key-reused': {
    status: 422,
    title: 'The Idempotency-Key belongs to another request',
    example: 'This Idempotency-Key was sent with another request: use a new one.',
  },
  'version-required': {
    status: 428,
    title: 'The version is missing',
    example: 'Send If-Match with the ETag that you read, so that no change of somebody else is lost.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    example: 'This account sent too many requests: try again in 20 seconds.',
  },
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
