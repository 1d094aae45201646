import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

const RULES = 'LifecycleConfiguration.Rules';
const END = 'a number of days';

/** A rule with one of these leaves the other files where they are. */
const NARROWS = ['Prefix', 'TagFilters', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan'];

const isDays = (days: TemplateValue): boolean => typeof days === 'number' && days > 0;

/** Files that are replaced by newer versions end as earlier versions; all others end by age. */
const endCheck = (bucket: ResourceFact, rule: string): Check => {
  const earlier = `${rule}.NoncurrentVersionExpiration.NoncurrentDays`;
  if (property(bucket, earlier).kind === 'absent')
    return allOf(
      expectProperty(bucket, { property: `${rule}.ExpirationInDays`, expected: END, is: isDays }),
      // In a bucket with versions what expires stays, as an earlier version.
      ...whenSet(bucket, 'VersioningConfiguration.Status', (path) => expectAbsent(bucket, path)),
    );
  return allOf(
    expectProperty(bucket, { property: earlier, expected: END, is: isDays }),
    expectProperty(bucket, { property: 'VersioningConfiguration.Status', expected: 'Enabled' }),
  );
};

const ruleCheck = (bucket: ResourceFact, rule: string): Check =>
  allOf(
    expectProperty(bucket, { property: `${rule}.Status`, expected: 'Enabled' }),
    ...NARROWS.flatMap((name) => whenSet(bucket, `${rule}.${name}`, (path) => expectAbsent(bucket, path))),
    endCheck(bucket, rule),
  );

/** One rule for all files is enough; others may end some of them sooner. */
const check = (bucket: ResourceFact): Check =>
  anyOf(eachOf(bucket, RULES, (rule) => ruleCheck(bucket, rule))) ??
  fails(`${nameOf(bucket)} has no lifecycle rule`, evidenceOf(bucket, RULES));

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
