import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { staticFilesComeFromTheEdge as claim } from './static-files-come-from-the-edge';

const bucket = aResource('AWS::S3::Bucket');
const api = aResource('AWS::ApiGateway::RestApi');
const serving = (
  TargetOriginId: TemplateValue,
  DomainName: TemplateValue = aReferenceTo(bucket, 'RegionalDomainName'),
) =>
  anAssembly().with(
    bucket,
    api,
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: { TargetOriginId },
        Origins: [
          { Id: 'other', DomainName: 'example.com' },
          { Id: 'files', DomainName },
        ],
      },
    }),
  );

const copy = aResource('AWS::S3::Bucket', { BucketName: 'copy' }, { region: 'us-west-2', stack: 'replica' });
const grouped = (second: string) =>
  anAssembly().with(
    bucket,
    copy,
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: { TargetOriginId: 'both' },
        Origins: [
          { Id: 'one', DomainName: aReferenceTo(bucket, 'RegionalDomainName') },
          { Id: 'two', DomainName: 'copy.s3.us-west-2.amazonaws.com' },
          { Id: 'other', DomainName: 'example.com' },
        ],
        OriginGroups: { Items: [{ Id: 'both', Members: { Items: [{ OriginId: 'one' }, { OriginId: second }] } }] },
      },
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'a bucket and its copy behind pages',
      facts: grouped('two'),
      shows: [{ property: 'DistributionConfig.Origins.0.DomainName' }, { actual: 'copy.s3.us-west-2.amazonaws.com' }],
    },
    {
      given: 'a bucket behind pages',
      facts: serving('files'),
      shows: [{ property: 'DistributionConfig.Origins.1.DomainName' }],
    },
  ],
  notMet: [
    { given: 'an API behind pages', facts: serving('files', aReferenceTo(api)), because: 'points at AWS::ApiGateway' },
    { given: 'a group with an origin that nobody declares', facts: grouped('gone'), because: 'has no origin' },
    { given: 'an origin that nobody declares', facts: serving('gone'), because: 'has no origin' },
  ],
  unknown: [
    { given: 'an unresolved origin', facts: serving(UNRESOLVED) },
    { given: 'a group with an origin outside of the assembly', facts: grouped('other') },
    { given: 'an origin outside of the assembly', facts: serving('other') },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(bucket),
});
