import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const RULES = 'LifecycleConfiguration.Rules';
const LOG = 'DistributionConfig.Logging.Bucket';
const COLDER = ['STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'];
const MOST_DAYS = 90;

/** Moved in time, and before it ends: what ends first is never moved. */
const moves = (bucket: ResourceFact, rule: string, transition: string): Check => {
  const end = property(bucket, `${rule}.ExpirationInDays`);
  return allOf(
    expectProperty(bucket, { property: `${rule}.Status`, expected: 'Enabled' }),
    expectAbsent(bucket, `${rule}.Prefix`),
    expectProperty(bucket, {
      property: `${transition}.StorageClass`,
      expected: COLDER.join(' or '),
      is: (storage) => typeof storage === 'string' && COLDER.includes(storage),
    }),
    expectProperty(bucket, {
      property: `${transition}.TransitionInDays`,
      expected: `at most ${MOST_DAYS}, and before the files end`,
      is: (days) =>
        typeof days === 'number' &&
        days <= MOST_DAYS &&
        !(end.kind === 'found' && typeof end.value === 'number' && end.value <= days),
    }),
  );
};

const growsCold = (bucket: ResourceFact): Check =>
  anyOf(
    eachOf(
      bucket,
      RULES,
      (rule) =>
        anyOf(eachOf(bucket, `${rule}.Transitions`, (transition) => moves(bucket, rule, transition))) ??
        fails(`${rule} of ${nameOf(bucket)} moves nothing`, evidenceOf(bucket, `${rule}.Transitions`)),
    ),
  ) ?? fails(`${nameOf(bucket)} has no lifecycle rule`, evidenceOf(bucket, RULES));

const check = (assembly: AssemblyFacts, from: ResourceFact): Check =>
  expectRelated(assembly, { from, property: LOG, type: 'AWS::S3::Bucket', then: growsCold });

export const accessLogsGrowCold: Claim = {
  id: 'access-logs-grow-cold',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization', 'Understand your impact'],
  statement: `The access logs of every distribution move to storage for what is rarely read within ${MOST_DAYS} days.`,
  bestPractices: ['SUS04-BP02', 'SUS04-BP03'],
  fix: 'Keep `transitions` of the bucket in packages/infra/src/edge/edge-log-bucket.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution')
          .filter((each) => property(each, LOG).kind !== 'absent')
          .map((each) => check(assembly, each)),
        { met: 'The bucket of the logs moves them.', none: notApplicable('No distribution writes access logs.') },
      ),
    ),
};
