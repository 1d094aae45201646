import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { browsersKeepStaticFiles as claim } from './browsers-keep-static-files';

const PATH = 'packages/infra/buildspecs/upload.yaml';
const UPLOAD = [
  'phases:',
  '  build:',
  '    on-failure: ABORT',
  '    commands:',
  '      - aws s3 sync site/assets "s3://$BUCKET/assets" --no-progress --cache-control "public, max-age=31536000, immutable"',
  '      - aws s3 cp site/index.html "s3://$BUCKET/index.html" --no-progress --cache-control no-cache',
  '      - aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths / /index.html',
];
const bucket = aResource('AWS::S3::Bucket');
const edge = aResource('AWS::CloudFront::Distribution', {
  DistributionConfig: { Origins: [{ DomainName: aReferenceTo(bucket, 'RegionalDomainName') }] },
});
const site = anAssembly().with(bucket, edge);
const uploading = (
  lines: readonly string[],
  BuildSpec: TemplateValue = PATH,
  told: TemplateValue = aReferenceTo(bucket),
) =>
  site
    .with(
      aResource('AWS::CodeBuild::Project', {
        Source: { BuildSpec },
        Environment: { EnvironmentVariables: [{ Name: 'BUCKET', Value: told }] },
      }),
    )
    .file(PATH, lines.join('\n'));
const HEAD = UPLOAD.slice(0, 4);
const COMMANDS = UPLOAD.slice(4);

testClaim(claim, {
  met: [
    {
      given: 'an upload in that order, with those headers',
      facts: uploading(UPLOAD),
      shows: [
        { property: 'Environment.EnvironmentVariables' },
        { property: 'Source.BuildSpec' },
        { kind: 'code', path: PATH, line: 2 },
        { line: 3 },
        { line: 5 },
        { line: 6 },
        { line: 7 },
      ],
    },
  ],
  notMet: [
    { given: 'the page first', facts: uploading([...HEAD, ...COMMANDS.toReversed()]), because: 'index' },
    {
      given: 'a page that browsers keep',
      facts: uploading(UPLOAD.map((line) => line.replace('no-cache', 'max-age=60'))),
      because: 'no-cache',
    },
    { given: 'an edge that is told nothing', facts: uploading(UPLOAD.slice(0, 6)), because: 'create-invalidation' },
    { given: 'a build of another bucket', facts: uploading(UPLOAD, PATH, 'other'), because: 'no build is told' },
  ],
  unknown: [
    { given: 'an unresolved program', facts: uploading(UPLOAD, UNRESOLVED) },
    { given: 'no descriptor', facts: uploading(UPLOAD).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(bucket),
});
