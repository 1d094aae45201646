import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { weaknessOf } from '../vocabulary/content-security-policy';
import { expectBehaviors } from '../vocabulary/expect-behaviors';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const HEADERS = 'ResponseHeadersPolicyConfig.SecurityHeadersConfig';
const CSP = `${HEADERS}.ContentSecurityPolicy.ContentSecurityPolicy`;

/** In seconds; the least of https://hstspreload.org. */
const ONE_YEAR = 31_536_000;

/** Those that tell other sites no more than the origin, and nothing over plain HTTP. */
const REFERRER_POLICIES = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

const policyCheck = (policy: ResourceFact): Check => {
  const text = rawOf(policy, CSP);
  const weakness = typeof text === 'string' ? weaknessOf(text) : undefined;
  const expected = expectProperty(policy, {
    property: CSP,
    expected: 'a policy',
    is: (value) => typeof value === 'string',
  });
  return weakness === undefined
    ? expected
    : fails(`the content security policy of ${nameOf(policy)} ${weakness}`, evidenceOf(policy, CSP));
};

const HEADER_NAMES = [
  'ContentSecurityPolicy',
  'ContentTypeOptions',
  'FrameOptions',
  'ReferrerPolicy',
  'StrictTransportSecurity',
];

const headersCheck = (policy: ResourceFact): Check =>
  allOf(
    policyCheck(policy),
    expectProperty(policy, {
      property: `${HEADERS}.StrictTransportSecurity.AccessControlMaxAgeSec`,
      expected: `at least ${ONE_YEAR}`,
      is: (age) => typeof age === 'number' && age >= ONE_YEAR,
    }),
    expectProperty(policy, { property: `${HEADERS}.StrictTransportSecurity.IncludeSubdomains`, expected: true }),
    expectProperty(policy, { property: `${HEADERS}.FrameOptions.FrameOption`, expected: 'DENY' }),
    expectProperty(policy, {
      property: `${HEADERS}.ReferrerPolicy.ReferrerPolicy`,
      expected: REFERRER_POLICIES.join(' or '),
      is: (value) => typeof value === 'string' && REFERRER_POLICIES.includes(value),
    }),
    // Whatever the origin answers: a weaker header of its own must not win.
    ...HEADER_NAMES.map((name) => expectProperty(policy, { property: `${HEADERS}.${name}.Override`, expected: true })),
  );

const check = (assembly: AssemblyFacts, distribution: ResourceFact): Check =>
  expectBehaviors(distribution, (behavior) =>
    expectRelated(assembly, {
      from: distribution,
      property: `${behavior}.ResponseHeadersPolicyId`,
      type: 'AWS::CloudFront::ResponseHeadersPolicy',
      then: headersCheck,
    }),
  );

export const webAnswersCarrySecurityHeaders: Claim = {
  id: 'web-answers-carry-security-headers',
  pillar: 'security',
  section: 'Application Security',
  principles: ['Apply security at all layers', 'Protect data in transit and at rest'],
  statement:
    'Every answer of the edge carries a content security policy without unsafe sources, a year of HSTS and nosniff, refuses frames, and keeps paths from other sites.',
  bestPractices: ['SEC09-BP02', 'SEC01-BP06'],
  fix: 'Keep the response headers policy on every behaviour, in packages/infra/src/edge.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) => check(assembly, distribution)),
        {
          met: 'Every behaviour of every distribution sets the headers, over those of its origin.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
