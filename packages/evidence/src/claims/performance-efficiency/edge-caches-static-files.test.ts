import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { edgeCachesStaticFiles as claim } from './edge-caches-static-files';

const files = aResource('AWS::S3::Bucket');
const cached = (CachePolicyId: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::CloudFront::Distribution', { DistributionConfig: { DefaultCacheBehavior: { CachePolicyId } } }),
  );
const OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';

const DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

/** A distribution with a pattern of its own for what lies behind `DomainName`, which is not kept. */
const beside = (DomainName: TemplateValue) =>
  anAssembly().with(
    files,
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Origins: [{ Id: 'one', DomainName }],
        DefaultCacheBehavior: { CachePolicyId: OPTIMIZED },
        CacheBehaviors: [{ PathPattern: 'x/*', TargetOriginId: 'one', CachePolicyId: DISABLED }],
      },
    }),
  );

testClaim(claim, {
  met: [
    { given: 'the policy CachingOptimized', facts: cached(OPTIMIZED), shows: [{ actual: OPTIMIZED }] },
    { given: 'an API beside it that is not kept', facts: beside('api.example.com') },
  ],
  notMet: [
    {
      given: 'files beside it that are not kept',
      facts: beside(aReferenceTo(files, 'RegionalDomainName')),
      because: 'CacheBehaviors.0.CachePolicyId',
    },
    { given: 'the policy CachingDisabled', facts: cached(DISABLED) },
    { given: 'no policy', facts: cached(undefined), because: 'CachePolicyId' },
  ],
  unknown: [{ given: 'an unresolved policy', facts: cached(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
