import type { ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const RULE = 'LifecycleConfiguration.Rules.0';
const CURRENT = `${RULE}.ExpirationInDays`;
const EARLIER = `${RULE}.NoncurrentVersionExpiration.NoncurrentDays`;

/** Files that are replaced by newer versions end as earlier versions; all others end by age. */
const check = (bucket: ResourceFact): Check =>
  allOf(
    expectProperty(bucket, { property: `${RULE}.Status`, expected: 'Enabled' }),
    expectProperty(bucket, {
      property: property(bucket, EARLIER).kind === 'absent' ? CURRENT : EARLIER,
      expected: 'a number of days',
      is: (days) => typeof days === 'number' && days > 0,
    }),
  );

export const storedFilesHaveAnEnd: Claim = {
  id: 'stored-files-have-an-end',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization', 'Understand your impact'],
  statement: 'Every bucket deletes by itself what has grown old or was replaced.',
  bestPractices: ['SUS04-BP03', 'SUS04-BP05'],
  fix: 'Give the bucket a lifecycle rule with `expiration` or `noncurrentVersionExpiration`.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, 'AWS::S3::Bucket').map(check), {
        met: 'Every bucket has a rule that ends its files.',
        none: notApplicable('The assembly has no bucket.'),
      }),
    ),
};
