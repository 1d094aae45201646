import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Environment } from '@hexastyle/environment';
import type { ResourceFact } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { PARTS } from '../vocabulary/delivered-parts';
import { BUILD_PHASE, expectCommands } from '../vocabulary/expect-commands';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable, withEnvironment } from '../vocabulary/require-facts';
import { withDelivery, type Delivery } from '../vocabulary/with-delivery';

const VARIABLES = 'Environment.EnvironmentVariables';

/** Files whose name changes with what is in them first, the page that names them last, and the edge forgets the page before. */
const UPLOADING: readonly RegExp[] = [
  ...BUILD_PHASE,
  /^aws s3 sync \S+ "s3:\/\/\$BUCKET\/assets" .*--cache-control "public, max-age=31536000, immutable"$/,
  /^aws s3 cp \S+\/index\.html "s3:\/\/\$BUCKET\/index\.html" .*--cache-control no-cache$/,
  /^aws cloudfront create-invalidation --distribution-id "\$DISTRIBUTION" --paths .*\/index\.html$/,
];

const check = ({ assembly, repository }: Delivery, bucket: ResourceFact): Check => {
  const project = resourcesOfType(assembly, 'AWS::CodeBuild::Project').find((each) =>
    mentions(assembly, rawOf(each, VARIABLES), bucket),
  );
  return project === undefined
    ? fails(`no build is told to fill ${nameOf(bucket)}`, evidenceOf(bucket))
    : allOf(holds(evidenceOf(project, VARIABLES)), expectCommands(repository, project, UPLOADING));
};

const bucketsOf = ({ assembly }: Delivery, environment: Environment): readonly ResourceFact[] =>
  PARTS.filter(({ name }) => name === 'frontend').flatMap(({ subjects }) => subjects(assembly, environment));

export const browsersKeepStaticFiles: Claim = {
  id: 'browsers-keep-static-files',
  pillar: 'performance-efficiency',
  section: 'Caching Strategy',
  principles: ['Go global in minutes', 'Consider mechanical sympathy'],
  statement:
    'Browsers keep files whose name changes with their content for a year and ask for the page that names them every time, and the edge forgets the page when another one is uploaded.',
  bestPractices: ['PERF03-BP05', 'PERF04-BP02'],
  fix: 'Keep the order and the cache headers of the upload in packages/platform/src/delivery, and run `npx projen`.',
  evaluate: (facts) =>
    withEnvironment(facts, (environment) =>
      withDelivery(facts, (delivery) =>
        conclude(
          bucketsOf(delivery, environment).map((bucket) => check(delivery, bucket)),
          {
            met: 'The build that fills the bucket says so of every file.',
            none: notApplicable('The assembly has no bucket behind a distribution.'),
          },
        ),
      ),
    ),
};
