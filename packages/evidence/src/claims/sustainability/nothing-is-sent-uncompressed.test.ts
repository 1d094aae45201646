import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { nothingIsSentUncompressed as claim } from './nothing-is-sent-uncompressed';

const OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const bucket = aResource('AWS::S3::Bucket');
const SMALL = { MinimumCompressionSize: 1024 };
const api = (properties: TemplateObject) => aResource('AWS::ApiGateway::RestApi', properties);
const sent = (
  pages: TemplateObject,
  rest: TemplateObject = SMALL,
  DomainName: TemplateValue = aReferenceTo(api(rest)),
) =>
  anAssembly().with(
    bucket,
    api(rest),
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
    { given: 'an API that does not', facts: sent({}, {}), because: 'MinimumCompressionSize' },
    {
      given: 'an API that only compresses large answers',
      facts: sent({}, { MinimumCompressionSize: 1_048_576 }),
      because: 'is 1048576',
    },
    {
      given: 'files that the edge does not keep',
      facts: sent({ CachePolicyId: 'disabled' }),
      because: 'nobody compresses what DistributionConfig.DefaultCacheBehavior of /Test/Distribution sends',
    },
  ],
  unknown: [
    { given: 'an unresolved size', facts: sent({}, { MinimumCompressionSize: UNRESOLVED }) },
    { given: 'an API elsewhere', facts: sent({}, SMALL, 'example.com') },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(bucket),
});
