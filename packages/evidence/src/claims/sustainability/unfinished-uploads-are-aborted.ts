import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const RULES = 'LifecycleConfiguration.Rules';
const MOST_DAYS = 7;

/** Parts of an upload have neither tags nor a size: S3 lets a rule narrow them by their prefix only. */
const check = (bucket: ResourceFact): Check =>
  anyOf(
    eachOf(bucket, RULES, (rule) =>
      allOf(
        expectProperty(bucket, {
          property: `${rule}.AbortIncompleteMultipartUpload.DaysAfterInitiation`,
          expected: `at most ${MOST_DAYS}`,
          is: (days) => typeof days === 'number' && days > 0 && days <= MOST_DAYS,
        }),
        expectProperty(bucket, { property: `${rule}.Status`, expected: 'Enabled' }),
        expectAbsent(bucket, `${rule}.Prefix`),
      ),
    ),
  ) ?? fails(`${nameOf(bucket)} has no lifecycle rule`, evidenceOf(bucket, RULES));

export const unfinishedUploadsAreAborted: Claim = {
  id: 'unfinished-uploads-are-aborted',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization'],
  statement: `Every bucket throws the parts of uploads away that were not finished within ${MOST_DAYS} days; nobody sees them, and they are stored.`,
  bestPractices: ['SUS02-BP03', 'SUS04-BP05'],
  fix: 'Give a lifecycle rule of the bucket `abortIncompleteMultipartUploadAfter`, as packages/infra/src/edge/log-age.ts does.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, 'AWS::S3::Bucket').map(check), {
        met: 'Every bucket has such a rule.',
        none: notApplicable('The assembly has no bucket.'),
      }),
    ),
};
