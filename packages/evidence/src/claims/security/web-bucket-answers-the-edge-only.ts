import { isDeepStrictEqual } from 'node:util';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList, isObject } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { statementsAt, type Statement } from '../vocabulary/statements-of';

const ORIGINS = 'DistributionConfig.Origins';
const EDGE = { Service: 'cloudfront.amazonaws.com' };

const isOfBucket = ({ type }: ResourceFact): boolean => type === 'AWS::S3::Bucket';

const admitsThis = (
  assembly: AssemblyFacts,
  distribution: ResourceFact,
  { holder, path, statement }: Statement,
): Check => {
  const principal = statement['Principal'];
  const condition = rawOf(holder, `${path}.Condition.StringEquals`);
  const source = isObject(condition) ? (condition['AWS:SourceArn'] ?? condition['aws:SourceArn']) : undefined;
  return isDeepStrictEqual(principal, EDGE) && mentions(assembly, source, distribution)
    ? holds(evidenceOf(holder, `${path}.Principal.Service`, 'cloudfront.amazonaws.com'))
    : fails(`${nameOf(holder)} admits more than its distribution`, evidenceOf(holder, `${path}.Principal`));
};

const policyCheck = (assembly: AssemblyFacts, distribution: ResourceFact, bucket: ResourceFact): Check => {
  const [first, ...rest] = resourcesOfType(assembly, 'AWS::S3::BucketPolicy')
    .filter((policy) => mentions(assembly, rawOf(policy, 'Bucket'), bucket))
    .flatMap((policy) => statementsAt(policy, 'PolicyDocument'))
    .filter(({ statement }) => statement['Effect'] !== 'Deny')
    .map((statement) => admitsThis(assembly, distribution, statement));
  return first === undefined ? fails(`${nameOf(bucket)} admits nobody`, evidenceOf(bucket)) : allOf(first, ...rest);
};

const originChecks = (assembly: AssemblyFacts, distribution: ResourceFact): readonly Check[] => {
  const origins = property(distribution, ORIGINS);
  if (origins.kind === 'unresolved')
    return [cannotTell(`${ORIGINS} of ${nameOf(distribution)} ${origins.reason}`, evidenceOf(distribution, ORIGINS))];
  return (origins.kind === 'found' && isList(origins.value) ? origins.value : []).flatMap((_, index) => {
    const path = `${ORIGINS}.${index}`;
    return mentionsOf(assembly, rawOf(distribution, `${path}.DomainName`))
      .filter(isOfBucket)
      .map((bucket) =>
        allOf(
          expectRelated(assembly, {
            from: distribution,
            property: `${path}.OriginAccessControlId`,
            type: 'AWS::CloudFront::OriginAccessControl',
            then: (control) =>
              expectProperty(control, { property: 'OriginAccessControlConfig.SigningBehavior', expected: 'always' }),
          }),
          policyCheck(assembly, distribution, bucket),
        ),
      );
  });
};

export const webBucketAnswersTheEdgeOnly: Claim = {
  id: 'web-bucket-answers-the-edge-only',
  pillar: 'security',
  section: 'Network Security',
  principles: ['Apply security at all layers', 'Keep people away from data'],
  statement: 'A bucket behind a distribution answers signed requests of that distribution and nobody else.',
  bestPractices: ['SEC08-BP04', 'SEC09-BP03'],
  fix: 'Make the origin with `S3BucketOrigin.withOriginAccessControl` and grant nobody else access to the bucket.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').flatMap((each) => originChecks(assembly, each)),
        {
          met: 'Every bucket behind a distribution admits that distribution only.',
          none: notApplicable('No distribution has a bucket as its origin.'),
        },
      ),
    ),
};
