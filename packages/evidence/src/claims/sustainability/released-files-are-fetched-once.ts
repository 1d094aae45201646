import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotTell, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { BUILD_PHASE, expectCommands } from '../vocabulary/expect-commands';
import { mentions, mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { withFolder } from '../vocabulary/with-folder';

/** A year is the most that RFC 9111 knows; the page, which names the files, is asked for anew. */
const UPLOADS: readonly RegExp[] = [
  ...BUILD_PHASE,
  /^aws s3 sync .*\/assets" .*--cache-control "public, max-age=31536000, immutable"$/,
  /^aws s3 cp .*\/index\.html" .*--cache-control no-cache$/,
];

const siteBuckets = (assembly: AssemblyFacts): readonly ResourceFact[] => [
  ...new Set(
    resourcesOfType(assembly, 'AWS::CloudFront::Distribution')
      .flatMap((distribution) => mentionsOf(assembly, rawOf(distribution, 'DistributionConfig.Origins')))
      .filter(({ type }) => type === 'AWS::S3::Bucket'),
  ),
];

const check = (assembly: AssemblyFacts, repository: RepositoryFacts, bucket: ResourceFact): Check => {
  const uploads = resourcesOfType(assembly, 'AWS::CodeBuild::Project').find((project) =>
    mentions(assembly, rawOf(project, 'Environment.EnvironmentVariables'), bucket),
  );
  return uploads === undefined
    ? cannotTell(`no build project of the assembly fills ${nameOf(bucket)}`, evidenceOf(bucket))
    : expectCommands(repository, uploads, UPLOADS);
};

export const releasedFilesAreFetchedOnce: Claim = {
  id: 'released-files-are-fetched-once',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement:
    'Files of a release, whose names change with what is in them, are uploaded to be kept for a year by browsers and the edge; only the page that names them is asked for anew.',
  bestPractices: ['SUS04-BP07', 'SUS03-BP04'],
  fix: 'Keep `--cache-control` of both uploads in the buildspec of the site in packages/platform, and run `npx projen`.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withFolder(facts, 'packages/infra', (repository) =>
        conclude(
          siteBuckets(assembly).map((bucket) => check(assembly, repository, bucket)),
          {
            met: 'The upload says how long each file is kept.',
            none: notApplicable('No distribution of the assembly serves a bucket.'),
          },
        ),
      ),
    ),
};
