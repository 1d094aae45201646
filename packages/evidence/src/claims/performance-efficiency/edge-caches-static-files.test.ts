import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { edgeCachesStaticFiles as claim } from './edge-caches-static-files';

const cached = (CachePolicyId: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::CloudFront::Distribution', { DistributionConfig: { DefaultCacheBehavior: { CachePolicyId } } }),
  );
const OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';

testClaim(claim, {
  met: [{ given: 'the policy CachingOptimized', facts: cached(OPTIMIZED), shows: [{ actual: OPTIMIZED }] }],
  notMet: [
    { given: 'the policy CachingDisabled', facts: cached('4135ea2d-6df8-44a3-9df3-4b5a84be39ad') },
    { given: 'no policy', facts: cached(undefined), because: 'CachePolicyId' },
  ],
  unknown: [{ given: 'an unresolved policy', facts: cached(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
