import type { TemplateValue } from '../../facts/value';
import { aProject } from '../../testing/a-delivery';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { releasedFilesAreFetchedOnce as claim } from './released-files-are-fetched-once';

const bucket = aResource('AWS::S3::Bucket');
const site = anAssembly()
  .file('packages/infra/buildspecs/other.yaml', '')
  .with(
    bucket,
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: { Origins: [{ DomainName: aReferenceTo(bucket, 'RegionalDomainName') }] },
    }),
  );
const KEPT = '--cache-control "public, max-age=31536000, immutable"';
const buildspec = (assets: string, page = '--cache-control no-cache') =>
  [
    '  build:',
    '    on-failure: ABORT',
    '    commands:',
    `      - aws s3 sync site/assets "s3://$BUCKET/assets" --no-progress ${assets}`,
    `      - aws s3 cp site/index.html "s3://$BUCKET/index.html" --no-progress ${page}`,
  ].join('\n');
const uploaded = (BuildSpec: TemplateValue) =>
  site.with(
    aProject('upload', {
      Environment: { EnvironmentVariables: [{ Name: 'BUCKET', Value: aReferenceTo(bucket) }] },
      Source: { BuildSpec },
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'files that are kept and a page that is not',
      facts: uploaded(buildspec(KEPT)),
      shows: [{ property: 'Source.BuildSpec' }],
    },
  ],
  notMet: [
    { given: 'files of which nothing is said', facts: uploaded(buildspec('')), because: 'immutable' },
    { given: 'files that are kept for a day', facts: uploaded(buildspec('--cache-control max-age=86400')) },
    { given: 'a page that is kept', facts: uploaded(buildspec(KEPT, KEPT)), because: 'no-cache' },
    { given: 'no program', facts: uploaded('buildspecs/gone.yaml'), because: 'does not exist' },
  ],
  unknown: [
    { given: 'an unresolved program', facts: uploaded(UNRESOLVED) },
    { given: 'nobody who fills the bucket', facts: site },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(bucket),
});
