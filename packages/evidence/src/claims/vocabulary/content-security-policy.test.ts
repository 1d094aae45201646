import { directivesOf, weaknessOf } from './content-security-policy';

const CLOSED = "base-uri 'none'; frame-ancestors 'none'";

test('given a directive twice, then the first one counts', () => {
  expect(directivesOf("Script-Src 'self'; script-src *;").get('script-src')).toEqual(["'self'"]);
});

test('given a policy of its own sources, then it has no weakness', () => {
  expect(weaknessOf(`default-src 'none'; script-src 'self'; img-src 'self' data:; ${CLOSED}`)).toBeUndefined();
});

test.each([
  ['', 'has no default-src'],
  [`script-src 'self'; ${CLOSED}`, 'has no default-src'],
  [`default-src 'self'; style-src 'self' 'unsafe-inline'; ${CLOSED}`, 'allows unsafe sources in style-src'],
  [`default-src 'self' 'UNSAFE-EVAL'; ${CLOSED}`, 'allows unsafe sources in default-src'],
  [`default-src *; ${CLOSED}`, 'lets scripts of others in'],
  [`default-src 'none'; script-src https:; ${CLOSED}`, 'lets scripts of others in'],
  [`default-src 'none'; script-src data:; ${CLOSED}`, 'lets scripts of others in'],
  ["default-src 'none'; frame-ancestors 'none'", "does not say base-uri 'none'"],
  ["default-src 'none'; base-uri 'none'; frame-ancestors 'self'", "does not say frame-ancestors 'none'"],
])('given the policy %j, then it %s', (policy, weakness) => {
  expect(weaknessOf(policy)).toBe(weakness);
});
