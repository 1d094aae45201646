import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { webBucketAnswersTheEdgeOnly as claim } from './web-bucket-answers-the-edge-only';

const bucket = aResource('AWS::S3::Bucket');
const control = (SigningBehavior: TemplateValue) =>
  aResource('AWS::CloudFront::OriginAccessControl', { OriginAccessControlConfig: { SigningBehavior } });
const distribution = aResource('AWS::CloudFront::Distribution', {
  DistributionConfig: {
    Origins: [
      {
        DomainName: aReferenceTo(bucket, 'RegionalDomainName'),
        OriginAccessControlId: aReferenceTo(control('always'), 'Id'),
      },
    ],
  },
});
const byEdge = {
  Effect: 'Allow',
  Principal: { Service: 'cloudfront.amazonaws.com' },
  Condition: { StringEquals: { 'AWS:SourceArn': { 'Fn::Join': ['', ['arn:', aReferenceTo(distribution)]] } } },
};
const policy = (...Statement: readonly TemplateValue[]) =>
  aResource('AWS::S3::BucketPolicy', { Bucket: aReferenceTo(bucket), PolicyDocument: { Statement } });
const standing = anAssembly().with(bucket, distribution);

const replica = aResource('AWS::S3::Bucket', { BucketName: 'copy' }, { region: 'us-west-2', stack: 'replica' });
const twice = aResource('AWS::CloudFront::Distribution', {
  DistributionConfig: {
    Origins: [
      { DomainName: 'copy.s3.us-west-2.amazonaws.com', OriginAccessControlId: aReferenceTo(control('always')) },
    ],
  },
});
const byParameter = aResource(
  'AWS::S3::BucketPolicy',
  {
    Bucket: aReferenceTo(replica),
    PolicyDocument: {
      Statement: [
        {
          ...byEdge,
          Condition: { StringEquals: { 'AWS:SourceArn': { 'Fn::Join': ['', ['arn:', { Ref: 'DistributionId' }]] } } },
        },
      ],
    },
  },
  { region: 'us-west-2', stack: 'replica' },
);
const telling = (stack: string, parameter: string) =>
  aResource('AWS::CodeBuild::Project', {
    Environment: {
      EnvironmentVariables: [
        { Name: 'STACKS', Value: `${stack}=Template.json@us-west-2` },
        { Name: 'PARAMETERS', Value: { 'Fn::Join': ['', [`${parameter}=`, aReferenceTo(twice)]] } },
      ],
    },
  });
const elsewhere = anAssembly().with(replica, twice, control('always'));

testClaim(claim, {
  met: [
    {
      given: 'a bucket of another region, which a pipeline tells its distribution',
      facts: elsewhere.with(byParameter, telling('replica', 'DistributionId')),
    },
    {
      given: 'a signed origin and a policy for the distribution',
      facts: standing.with(control('always'), policy({ Effect: 'Deny', Principal: '*' }, byEdge)),
      shows: [{ property: 'DistributionConfig.Origins.0.OriginAccessControlId' }, { actual: 'always' }],
    },
  ],
  notMet: [
    {
      given: 'a distribution of somebody else beside its own',
      facts: standing.with(
        control('always'),
        policy({
          ...byEdge,
          Condition: {
            StringEquals: {
              'AWS:SourceArn': [
                byEdge.Condition.StringEquals['AWS:SourceArn'],
                'arn:aws:cloudfront::999999999999:distribution/EVIL',
              ],
            },
          },
        }),
      ),
      because: 'admits more than its distribution',
    },
    {
      given: 'a statement that admits somebody else beside CloudFront',
      facts: standing.with(
        control('always'),
        policy({ ...byEdge, Principal: { Service: 'cloudfront.amazonaws.com', AWS: '*' } }),
      ),
      because: 'admits more than its distribution',
    },
    {
      given: 'a policy for every distribution but this one',
      facts: standing.with(
        control('always'),
        policy({ ...byEdge, Condition: { StringNotEquals: byEdge.Condition.StringEquals } }),
      ),
    },
    {
      given: 'a policy that admits everybody as well',
      facts: standing.with(control('always'), policy(byEdge, { Effect: 'Allow', Principal: '*' })),
      because: 'admits more than its distribution',
    },
    {
      given: 'a policy for any distribution',
      facts: standing.with(control('always'), policy({ ...byEdge, Condition: undefined })),
    },
    { given: 'requests that are not signed', facts: standing.with(control('never'), policy(byEdge)) },
    { given: 'no policy', facts: standing.with(control('always')), because: 'admits nobody' },
    { given: 'no policy in another region', facts: elsewhere, because: 'admits nobody' },
  ],
  unknown: [
    {
      given: 'unresolved origins',
      facts: anAssembly().with(
        aResource('AWS::CloudFront::Distribution', { DistributionConfig: { Origins: UNRESOLVED } }),
      ),
    },
    { given: 'a parameter that nobody tells', facts: elsewhere.with(byParameter), because: 'nobody says' },
    {
      given: 'another parameter that somebody tells',
      facts: elsewhere.with(byParameter, telling('replica', 'NoDistributionId')),
      because: 'nobody says',
    },
    {
      given: 'another stack that somebody tells',
      facts: elsewhere.with(byParameter, telling('replicas', 'DistributionId')),
      because: 'nobody says',
    },
    { given: 'an unresolved signature', facts: standing.with(control(UNRESOLVED), policy(byEdge)) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(bucket),
});
