import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { CACHING_DISABLED, CACHING_OPTIMIZED } from '../vocabulary/managed-cache-policies';
import { edgeCompresses as claim } from './edge-compresses';

const sent = (Compress: TemplateValue, CachePolicyId: TemplateValue = CACHING_OPTIMIZED) =>
  anAssembly().with(
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: { DefaultCacheBehavior: { Compress, CachePolicyId } },
    }),
  );

const beside = (CachePolicyId: string, Compress: boolean) =>
  anAssembly().with(
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: { Compress: true, CachePolicyId: CACHING_OPTIMIZED },
        CacheBehaviors: [{ PathPattern: 'files/*', CachePolicyId, Compress }],
      },
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'a behaviour that compresses what it keeps',
      facts: sent(true),
      shows: [{ actual: true }, { actual: CACHING_OPTIMIZED }],
    },
    { given: 'answers of a pattern that it does not keep', facts: beside(CACHING_DISABLED, false) },
  ],
  notMet: [
    {
      given: 'files of a pattern that it keeps as they are',
      facts: beside(CACHING_OPTIMIZED, false),
      because: 'CacheBehaviors.0.Compress',
    },
    { given: 'a behaviour that does not', facts: sent(false), because: 'Compress' },
    { given: 'a policy that keeps nothing', facts: sent(true, 'another'), because: 'CachePolicyId' },
    { given: 'a behaviour that does not say', facts: sent(undefined) },
  ],
  unknown: [{ given: 'an unresolved behaviour', facts: sent(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
