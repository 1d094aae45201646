import type { Failure } from './failure';

const ACTION = 'pricing:GetProducts';

/** Names of the SDK and codes of Node.js by what they mean; the API's own are in its reference of GetProducts. */
const KINDS: Readonly<Record<string, Failure['kind']>> = {
  CredentialsProviderError: 'no-credentials',
  TokenProviderError: 'no-credentials',
  ExpiredToken: 'credentials-refused',
  ExpiredTokenException: 'credentials-refused',
  InvalidClientTokenId: 'credentials-refused',
  UnrecognizedClientException: 'credentials-refused',
  MissingAuthenticationTokenException: 'credentials-refused',
  InvalidSignatureException: 'credentials-refused',
  IncompleteSignatureException: 'credentials-refused',
  AccessDenied: 'permission-missing',
  AccessDeniedException: 'permission-missing',
  Throttling: 'throttled',
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  AbortError: 'timed-out',
  TimeoutError: 'timed-out',
  ETIMEDOUT: 'timed-out',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
};

/** A code is printed; what does not look like one is not. */
const CODE = /^[\w.:-]{1,80}$/;

const codesOf = (thrown: unknown): readonly string[] => {
  if (typeof thrown !== 'object' || thrown === null) return [];
  const { code, name } = thrown as { readonly code?: unknown; readonly name?: unknown };
  return [code, name].filter((each): each is string => typeof each === 'string' && CODE.test(each));
};

const failure = (kind: Failure['kind'], code: string): Failure => {
  switch (kind) {
    case 'no-credentials':
      return { kind };
    case 'credentials-refused':
    case 'unreachable':
      return { kind, code };
    case 'permission-missing':
    case 'throttled':
    case 'timed-out':
      return { kind, action: ACTION };
    case 'failed':
      return { kind, action: ACTION, code };
  }
};

/** Says why a call failed. Decided by names and codes, never by messages, which may carry secrets. */
export const failureOf = (thrown: unknown): Failure => {
  const codes = codesOf(thrown);
  const known = codes.find((code) => Object.hasOwn(KINDS, code));
  return failure((known !== undefined ? KINDS[known] : undefined) ?? 'failed', known ?? codes[0] ?? 'Unknown');
};
