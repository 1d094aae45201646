import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectNumber } from '../vocabulary/expect-number';
import type { RepositoryFacts } from '../../facts/facts';
import { notMet, withRepository } from '../vocabulary/require-facts';

const FOLDER = 'packages/api/src';
const PASSWORDS = `${FOLDER}/passwords/password.ts`;
const ATTEMPTS = `${FOLDER}/limits/attempts.ts`;

/** OWASP Password Storage Cheat Sheet, Argon2id, its least: 19 MiB and 2 passes. */
const LEAST = { memory: 19_456, passes: 2 };

/** NIST SP 800-63B, 3.2.2: failed attempts on one account before it is slowed down. */
const MOST_ATTEMPTS = 100;

const atLeast = (repository: RepositoryFacts, name: keyof typeof LEAST): Check =>
  expectNumber(repository, {
    path: PASSWORDS,
    pattern: new RegExp(`OWASP: PasswordCost = \\{.*\\b${name}: (?<number>[\\d_]+)`),
    expected: `at least ${LEAST[name]}`,
    is: (value) => value >= LEAST[name],
  });

const check = (repository: RepositoryFacts): Check =>
  allOf(
    expectCode(repository, PASSWORDS, /derive\('argon2id', \{ \.\.\.this\.cost,/),
    atLeast(repository, 'memory'),
    atLeast(repository, 'passes'),
    expectNumber(repository, {
      path: ATTEMPTS,
      pattern: /^ {2}account: \{ points: (?<number>[\d_]+),/m,
      expected: `at most ${MOST_ATTEMPTS}`,
      is: (points) => points > 0 && points <= MOST_ATTEMPTS,
    }),
    expectCode(repository, `${FOLDER}/sessions/routes.ts`, /services\.attempts\.signIn\(claimant,/),
    expectCode(repository, `${FOLDER}/passkeys/session-routes.ts`, /services\.attempts\.redeem\(clientAddress,/),
  );

export const signInResistsGuessing: Claim = {
  id: 'sign-in-resists-guessing',
  pillar: 'security',
  section: 'Application Security',
  principles: ['Implement a strong identity foundation', 'Apply security at all layers'],
  statement: `Passwords of users are kept as Argon2id at the cost that OWASP asks for, an account takes at most ${MOST_ATTEMPTS} wrong ones before strangers are slowed down, and a passkey needs none.`,
  bestPractices: ['SEC02-BP01'],
  fix: `Keep the cost in ${PASSWORDS}, the limits in ${ATTEMPTS}, and their use in the routes that sign in.`,
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude([check(repository)], {
        met: 'Cost and limits are in force where people sign in.',
        none: notMet('There is no API.'),
        strength: 'declared',
      }),
    ),
};
