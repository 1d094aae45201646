import { reasonsOf } from './words-of';

test('given no credentials, then the way out is the configuration of the portal', () => {
  const [words] = reasonsOf(
    { kind: 'unknown', reasons: [{ kind: 'no-credentials', code: 'Expired' }] },
    '111111111111',
  );
  expect(words).toEqual({
    what: 'no credentials for account 111111111111 (Expired)',
    wayOut: 'add the account to `aws.accounts` of the portal, or give its backend credentials of this account',
  });
});

test('given any other reason, then its own words', () => {
  const [words] = reasonsOf(
    { kind: 'unknown', reasons: [{ kind: 'too-little-data', action: 'ce:GetCostForecast' }] },
    '1',
  );
  expect(words?.what).toBe('too little data yet for ce:GetCostForecast');
});

test('given all of it, then no reason', () => {
  expect(reasonsOf({ kind: 'read', at: '2026-01-01T00:00:00Z', value: [] }, '1')).toEqual([]);
});
