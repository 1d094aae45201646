import { awsError } from '../testing/aws-error';
import { reasonOf } from './reason-of';

const asked = { action: 'cloudwatch:DescribeAlarms', region: 'us-east-1' };

test.each([
  ['AccessDenied', 403, { kind: 'permission-missing', ...asked }],
  ['AccessDeniedException', 400, { kind: 'permission-missing', ...asked }],
  ['ThrottlingException', 400, { kind: 'throttled', ...asked }],
  ['TooManyRequestsException', 429, { kind: 'throttled', ...asked }],
  ['ExpiredToken', 403, { kind: 'no-credentials', code: 'ExpiredToken' }],
  ['InvalidClientTokenId', 403, { kind: 'no-credentials', code: 'InvalidClientTokenId' }],
  ['CredentialsProviderError', 0, { kind: 'no-credentials' }],
  ['AbortError', 0, { kind: 'timed-out', ...asked }],
  ['TimeoutError', 0, { kind: 'timed-out', ...asked }],
  ['NotYetImplemented', 501, { kind: 'unsupported', ...asked }],
  ['UnknownError', 501, { kind: 'unsupported', ...asked }],
  ['SyntaxError', 404, { kind: 'unsupported', ...asked }],
  ['SyntaxError', 500, { kind: 'unsupported', ...asked }],
  ['InternalFailure', 500, { kind: 'failed', action: asked.action, code: 'InternalFailure' }],
  ['ValidationError', 404, { kind: 'failed', action: asked.action, code: 'ValidationError' }],
])('given %s with status %i, then the reason is typed', (name, status, expected) => {
  expect(reasonOf(awsError(name, status), asked)).toEqual(expected);
});

test('given a connection that was refused at every address, then the endpoint is named', () => {
  const refused = Object.assign(new Error(), { code: 'ECONNREFUSED', address: '127.0.0.1', port: 9 });
  const error = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' });
  expect(reasonOf(error, asked)).toEqual({ kind: 'unreachable', endpoint: '127.0.0.1:9', code: 'ECONNREFUSED' });
});

test('given an error that the SDK found to be throttling, then its name does not matter', () => {
  const error = Object.assign(awsError('Odd'), { $retryable: { throttling: true } });
  expect(reasonOf(error, asked)).toMatchObject({ kind: 'throttled' });
});

test.each([undefined, null, 'text', 7, {}])('given %p instead of an error, then there is a reason still', (thrown) => {
  expect(reasonOf(thrown, asked)).toEqual({ kind: 'failed', action: asked.action, code: 'Unknown' });
});

test('given an error that causes itself, then reading it ends', () => {
  const error = awsError('Odd');
  error.cause = error;
  expect(reasonOf(error, asked)).toMatchObject({ kind: 'failed', code: 'Odd' });
});
