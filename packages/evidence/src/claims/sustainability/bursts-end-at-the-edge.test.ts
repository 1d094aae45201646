import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { burstsEndAtTheEdge as claim } from './bursts-end-at-the-edge';

const guarded = (...Rules: readonly TemplateValue[]) => {
  const acl = aResource('AWS::WAFv2::WebACL', { Rules });
  return anAssembly().with(
    acl,
    aResource('AWS::CloudFront::Distribution', { DistributionConfig: { WebACLId: aReferenceTo(acl, 'Arn') } }),
  );
};
const rate = (Limit: TemplateValue, Action: TemplateValue = { Block: {} }) => ({
  Action,
  Statement: { RateBasedStatement: { Limit } },
});

testClaim(claim, {
  met: [
    {
      given: 'a limit beside another rule',
      facts: guarded({ Statement: {} }, rate(2000)),
      shows: [{ property: 'DistributionConfig.WebACLId' }, { actual: 2000 }],
    },
  ],
  notMet: [
    { given: 'a limit that nobody reaches', facts: guarded(rate(2_000_000)), because: 'expected at most 2000' },
    { given: 'a limit that only counts', facts: guarded(rate(2000, { Count: {} })), because: 'Action.Block' },
    {
      given: 'a limit for one path alone',
      facts: guarded({
        Action: { Block: {} },
        Statement: { RateBasedStatement: { Limit: 2000, ScopeDownStatement: { ByteMatchStatement: {} } } },
      }),
      because: 'ScopeDownStatement',
    },
    { given: 'no rule', facts: guarded(), because: '/Test/WebACL has no rule' },
    {
      given: 'no firewall',
      facts: anAssembly().with(aResource('AWS::CloudFront::Distribution', { DistributionConfig: {} })),
      because: 'WebACLId of /Test/Distribution is not set',
    },
  ],
  unknown: [{ given: 'an unresolved limit', facts: guarded(rate(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
