import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { CACHING_OPTIMIZED } from '../vocabulary/managed-cache-policies';
import { edgeCompresses as claim } from './edge-compresses';

const sent = (Compress: TemplateValue, CachePolicyId: TemplateValue = CACHING_OPTIMIZED) =>
  anAssembly().with(
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: { DefaultCacheBehavior: { Compress, CachePolicyId } },
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'a behaviour that compresses what it keeps',
      facts: sent(true),
      shows: [{ actual: true }, { actual: CACHING_OPTIMIZED }],
    },
  ],
  notMet: [
    { given: 'a behaviour that does not', facts: sent(false), because: 'Compress' },
    { given: 'a policy that keeps nothing', facts: sent(true, 'another'), because: 'CachePolicyId' },
    { given: 'a behaviour that does not say', facts: sent(undefined) },
  ],
  unknown: [{ given: 'an unresolved behaviour', facts: sent(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
