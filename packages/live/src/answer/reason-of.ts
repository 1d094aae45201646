import { errorFacts, type ErrorFacts } from './error-facts';
import type { Reason } from './reason';

/** A call: what it asks for, as IAM names it, and where. */
export interface Asked {
  readonly action: string;
  readonly region: string;
}

type Kind = 'no-credentials' | 'permission-missing' | 'throttled' | 'timed-out' | 'unreachable' | 'unsupported';

/**
 * Names and codes by what they mean. The services do not agree on one; the common ones are in
 * https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and in the SDK's lists of throttling and
 * transient errors, the others belong to Node.js.
 */
const CODES: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'no-credentials',
    [
      'CredentialsProviderError',
      'TokenProviderError',
      'ExpiredToken',
      'ExpiredTokenException',
      'InvalidClientTokenId',
      'UnrecognizedClientException',
      'MissingAuthenticationToken',
      'MissingAuthenticationTokenException',
      'SignatureDoesNotMatch',
      'InvalidSignatureException',
      'IncompleteSignature',
      'IncompleteSignatureException',
      'AuthFailure',
    ],
  ],
  [
    'permission-missing',
    [
      'AccessDenied',
      'AccessDeniedException',
      'NotAuthorized',
      'UnauthorizedOperation',
      'AuthorizationError',
      'AuthorizationErrorException',
    ],
  ],
  [
    'throttled',
    [
      'Throttling',
      'ThrottlingException',
      'ThrottledException',
      'RequestThrottled',
      'RequestThrottledException',
      'TooManyRequestsException',
      'RequestLimitExceeded',
      'LimitExceededException',
      'BandwidthLimitExceeded',
      'SlowDown',
      'PriorRequestNotComplete',
    ],
  ],
  [
    'timed-out',
    ['AbortError', 'TimeoutError', 'ETIMEDOUT', 'RequestTimeout', 'RequestTimeoutException', 'ESOCKETTIMEDOUT'],
  ],
  [
    'unreachable',
    [
      'ECONNREFUSED',
      'ECONNRESET',
      'ENOTFOUND',
      'EAI_AGAIN',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'EPIPE',
      'ECONNABORTED',
      'UnknownEndpoint',
      'EPROTO',
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
  ],
  [
    'unsupported',
    [
      'UnknownOperationException',
      'UnknownOperation',
      'InvalidAction',
      'NotImplemented',
      'NotYetImplemented',
      'UnsupportedOperation',
    ],
  ],
];

/** Where no code says it, the status may. A 404 or 405 without a code is a server that does not know the address. */
const STATUSES: Readonly<Record<number, Kind>> = {
  401: 'no-credentials',
  403: 'permission-missing',
  404: 'unsupported',
  405: 'unsupported',
  408: 'timed-out',
  429: 'throttled',
  501: 'unsupported',
};

/** Names of errors that say nothing of the answer but that it could not be read. */
const SHAPELESS = new Set(['Error', 'SyntaxError', 'UnknownError', 'Unknown', 'TypeError']);

const kindOf = ({ codes, status, throttling }: ErrorFacts): Kind | undefined => {
  if (throttling) return 'throttled';
  const known = CODES.find(([, names]) => codes.some((code) => names.includes(code)))?.[0];
  if (known !== undefined) return known;
  const told = status !== undefined && codes.every((code) => SHAPELESS.has(code)) ? STATUSES[status] : undefined;
  // Services answer in their format, whatever went wrong: a text that cannot be parsed is from something else.
  return told ?? (codes.includes('SyntaxError') ? 'unsupported' : undefined);
};

const reasonFor = (kind: Kind, code: string, { action, region }: Asked, endpoint: string | undefined): Reason => {
  switch (kind) {
    case 'no-credentials':
      return { kind, code: code === 'CredentialsProviderError' ? undefined : code };
    case 'unreachable':
      return { kind, endpoint: endpoint ?? `of ${action} in ${region}`, code };
    case 'permission-missing':
    case 'throttled':
    case 'timed-out':
    case 'unsupported':
      return { kind, action, region };
  }
};

/** Says in our words why a call failed. Decided by names, codes and statuses, never by messages. */
export const reasonOf = (thrown: unknown, asked: Asked): Reason => {
  const facts = errorFacts(thrown);
  const code = facts.codes[0] ?? 'Unknown';
  const kind = kindOf(facts);
  return kind === undefined
    ? { kind: 'failed', action: asked.action, code }
    : reasonFor(kind, code, asked, facts.endpoint);
};
