import type { Reason } from './reason';
import { wordsOfReason } from './words-of-reason';

const at = { action: 'cloudwatch:DescribeAlarms', region: 'us-east-1' };

test.each<[Reason, string]>([
  [{ kind: 'no-credentials' }, 'no credentials'],
  [{ kind: 'no-credentials', code: 'ExpiredToken' }, 'no credentials that AWS takes (ExpiredToken)'],
  [{ kind: 'permission-missing', ...at }, 'permission cloudwatch:DescribeAlarms missing'],
  [{ kind: 'wrong-account', expected: '1', actual: '2' }, 'credentials are of 2, the descriptor says 1'],
  [
    { kind: 'stack-not-deployed', stack: 'hexastyle-x-data', region: 'us-east-1' },
    'stack hexastyle-x-data not deployed',
  ],
  [{ kind: 'not-found', what: 'budget x', region: 'us-east-1' }, 'budget x not found'],
  [{ kind: 'throttled', ...at }, 'throttled'],
  [{ kind: 'timed-out', ...at }, 'timed out'],
  [{ kind: 'unreachable', endpoint: '127.0.0.1:9', code: 'ECONNREFUSED' }, 'endpoint 127.0.0.1:9 unreachable'],
  [{ kind: 'unsupported', ...at }, 'unsupported by the endpoint'],
  [{ kind: 'too-little-data', action: 'ce:GetCostForecast' }, 'too little data yet for ce:GetCostForecast'],
  [{ kind: 'too-much-data', action: 'a:B', pages: 50 }, 'more than 50 pages of a:B'],
  [{ kind: 'failed', action: 'a:B', code: 'Odd' }, 'a:B failed (Odd)'],
])('given %j, then the page says what is so, and the way out', (reason, what) => {
  const words = wordsOfReason(reason);
  expect(words.what).toContain(what);
  expect(words.wayOut).toMatch(/^[a-z].*[^.]$/);
});
