import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { webAnswersCarrySecurityHeaders as claim } from './web-answers-carry-security-headers';

const Override = true;
const csp = (ContentSecurityPolicy: TemplateValue) => ({ ContentSecurityPolicy: { ContentSecurityPolicy, Override } });
const hsts = (changes: TemplateObject) => ({
  StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true, Override, ...changes },
});
const policyOf = (changes: TemplateObject) =>
  aResource('AWS::CloudFront::ResponseHeadersPolicy', {
    ResponseHeadersPolicyConfig: {
      SecurityHeadersConfig: {
        ...csp("default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ...hsts({}),
        ContentTypeOptions: { Override },
        FrameOptions: { FrameOption: 'DENY', Override },
        ReferrerPolicy: { ReferrerPolicy: 'same-origin', Override },
        ...changes,
      },
    },
  });
const served = (changes: TemplateObject = {}, other: TemplateObject = {}) => {
  const policy = policyOf(changes);
  const behavior = { ResponseHeadersPolicyId: aReferenceTo(policy) };
  const DistributionConfig = { DefaultCacheBehavior: behavior, CacheBehaviors: [{ ...behavior, ...other }] };
  return anAssembly().with(policy, aResource('AWS::CloudFront::Distribution', { DistributionConfig }));
};

testClaim(claim, {
  met: [
    {
      given: 'the headers on every behaviour',
      facts: served(),
      shows: [{ property: 'DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId' }],
    },
  ],
  notMet: [
    {
      given: 'one behaviour without headers',
      facts: served({}, { ResponseHeadersPolicyId: undefined }),
      because: 'CacheBehaviors.0.ResponseHeadersPolicyId',
    },
    {
      given: 'a policy that allows code within the page',
      facts: served(csp("default-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'")),
      because: 'allows unsafe sources in default-src',
    },
    {
      given: 'no content security policy',
      facts: served({ ContentSecurityPolicy: undefined }),
      because: 'ContentSecurityPolicy',
    },
    {
      given: 'half a year of HSTS',
      facts: served(hsts({ AccessControlMaxAgeSec: 15_768_000 })),
      because: 'is 15768000, expected at least 31536000',
    },
    { given: 'HSTS of one host', facts: served(hsts({ IncludeSubdomains: false })), because: 'IncludeSubdomains' },
    {
      given: 'answers that are guessed',
      facts: served({ ContentTypeOptions: undefined }),
      because: 'ContentTypeOptions',
    },
    {
      given: 'frames of the same site',
      facts: served({ FrameOptions: { FrameOption: 'SAMEORIGIN', Override } }),
      because: 'is SAMEORIGIN, expected DENY',
    },
    {
      given: 'a referrer for everybody',
      facts: served({ ReferrerPolicy: { ReferrerPolicy: 'unsafe-url', Override } }),
      because: 'ReferrerPolicy',
    },
    {
      given: 'headers that the origin replaces',
      facts: served({ FrameOptions: { FrameOption: 'DENY', Override: false } }),
      because: 'FrameOptions.Override',
    },
  ],
  unknown: [
    { given: 'an unresolved policy', facts: served(csp(UNRESOLVED)) },
    { given: 'an unresolved age', facts: served(hsts({ AccessControlMaxAgeSec: UNRESOLVED })) },
    { given: 'a policy from elsewhere', facts: served({}, { ResponseHeadersPolicyId: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
