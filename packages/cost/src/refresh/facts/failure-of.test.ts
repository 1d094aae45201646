import { wordsOfFailure } from '../words/words-of-failure';
import { failureOf } from './failure-of';

const named = (name: string, more: object = {}): Error => Object.assign(new Error('hidden words'), { name }, more);
const action = 'pricing:GetProducts';

test.each([
  ['no credentials', named('CredentialsProviderError'), { kind: 'no-credentials' }],
  [
    'a session that ended',
    named('ExpiredTokenException'),
    { kind: 'credentials-refused', code: 'ExpiredTokenException' },
  ],
  ['no permission', named('AccessDeniedException'), { kind: 'permission-missing', action }],
  ['too many requests', named('ThrottlingException'), { kind: 'throttled', action }],
  ['no answer in time', named('TimeoutError'), { kind: 'timed-out', action }],
  ['no way there', named('Error', { code: 'ECONNREFUSED' }), { kind: 'unreachable', code: 'ECONNREFUSED' }],
  [
    'an error of the service',
    named('InternalErrorException'),
    { kind: 'failed', action, code: 'InternalErrorException' },
  ],
  ['a name that would write on a terminal', named('\u001b[2J'), { kind: 'failed', action, code: 'Unknown' }],
  ['a name that every object has', named('constructor'), { kind: 'failed', action, code: 'constructor' }],
  ['a text', 'no', { kind: 'failed', action, code: 'Unknown' }],
  ['nothing', undefined, { kind: 'failed', action, code: 'Unknown' }],
])('given %s, then the failure is typed, and told with the way out', (_what, thrown, expected) => {
  const failure = failureOf(thrown);
  expect(failure).toEqual(expected);
  expect(wordsOfFailure(failure)).toMatch(/^The AWS Price List API: .+[.] Nothing was written[.] [A-Z].+[.]$/);
  expect(wordsOfFailure(failure)).not.toContain('hidden words');
});

test('the permission that is missing is named, and so is the code that nobody knows', () => {
  expect(wordsOfFailure(failureOf(named('AccessDeniedException')))).toContain('Allow pricing:GetProducts');
  expect(wordsOfFailure(failureOf(named('OddException')))).toContain('OddException');
});
