import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { nothingIsSentUncompressed as claim } from './nothing-is-sent-uncompressed';

const OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const bucket = aResource('AWS::S3::Bucket');
const api = (MinimumCompressionSize: TemplateValue) =>
  aResource('AWS::ApiGateway::RestApi', { MinimumCompressionSize });
const sent = (pages: TemplateObject, size: TemplateValue = 1024, DomainName: TemplateValue = aReferenceTo(api(size))) =>
  anAssembly().with(
    bucket,
    api(size),
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: { CachePolicyId: OPTIMIZED, Compress: true, TargetOriginId: 'files', ...pages },
        CacheBehaviors: [{ CachePolicyId: 'disabled', Compress: false, TargetOriginId: 'api' }],
        Origins: [
          { Id: 'files', DomainName: aReferenceTo(bucket) },
          { Id: 'api', DomainName },
        ],
      },
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'an edge and an API that compress',
      facts: sent({}),
      shows: [
        { property: 'DistributionConfig.DefaultCacheBehavior.Compress' },
        { property: 'MinimumCompressionSize', actual: 1024 },
      ],
    },
  ],
  notMet: [
    { given: 'an edge that does not', facts: sent({ Compress: false }), because: 'Compress' },
    { given: 'an API that does not', facts: sent({}, undefined), because: 'MinimumCompressionSize' },
    { given: 'an API that only compresses large answers', facts: sent({}, 1_048_576), because: 'is 1048576' },
    {
      given: 'files that the edge does not keep',
      facts: sent({ CachePolicyId: 'disabled' }),
      because: 'nobody compresses what DistributionConfig.DefaultCacheBehavior of /Test/Distribution sends',
    },
  ],
  unknown: [
    { given: 'an unresolved size', facts: sent({}, UNRESOLVED) },
    { given: 'an API elsewhere', facts: sent({}, 1024, 'example.com') },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(bucket),
});
