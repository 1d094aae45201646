import type { Reason } from '@hexastyle/live';
import { reasonsOf } from './words-of';

test('given no credentials, then the way out is the configuration of the portal', () => {
  const [words] = reasonsOf(
    { kind: 'unknown', reasons: [{ kind: 'no-credentials', code: 'Expired' }] },
    { account: '111111111111', failure: undefined },
  );
  expect(words).toEqual({
    what: 'no credentials for account 111111111111 (Expired)',
    wayOut: 'add the account to `aws.accounts` of the portal, or give its backend credentials of this account',
  });
});

test('given any other reason, then its own words', () => {
  const [words] = reasonsOf(
    { kind: 'unknown', reasons: [{ kind: 'too-little-data', action: 'ce:GetCostForecast' }] },
    { account: '1', failure: undefined },
  );
  expect(words?.what).toBe('too little data yet for ce:GetCostForecast');
});

test('given all of it, then no reason', () => {
  expect(
    reasonsOf({ kind: 'read', at: '2026-01-01T00:00:00Z', value: [] }, { account: '1', failure: undefined }),
  ).toEqual([]);
});

test.each<[Reason, string, string]>([
  [
    { kind: 'permission-missing', action: 'sts:AssumeRole', region: 'us-east-1' },
    'permission sts:AssumeRole missing to read account 111111111111',
    'let the role in `aws.accounts` trust them',
  ],
  [
    { kind: 'unreachable', endpoint: '127.0.0.1:9', code: 'ECONNREFUSED' },
    'endpoint 127.0.0.1:9 unreachable (ECONNREFUSED)',
    'look at the network',
  ],
  [
    { kind: 'failed', action: 'sts:GetCallerIdentity', code: 'Error' },
    'no credentials for account 111111111111',
    'add the account to `aws.accounts`',
  ],
])('given no credentials because of %j, then the words are of that', (failure, what, wayOut) => {
  const [words] = reasonsOf(
    { kind: 'unknown', reasons: [{ kind: 'no-credentials' }] },
    { account: '111111111111', failure },
  );
  expect(words).toEqual({ what, wayOut: expect.stringContaining(wayOut) as string });
});
