import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { statementsAt, type Statement } from '../vocabulary/statements-of';

const isOfBucket = ({ type }: ResourceFact): boolean => type === 'AWS::S3::Bucket';

const admitsThis = (
  assembly: AssemblyFacts,
  distribution: ResourceFact,
  { holder, path, statement }: Statement,
): Check => {
  const service = rawOf(holder, `${path}.Principal.Service`);
  return service === 'cloudfront.amazonaws.com' && mentions(assembly, statement['Condition'], distribution)
    ? holds(evidenceOf(holder, `${path}.Principal.Service`, 'cloudfront.amazonaws.com'))
    : fails(`${nameOf(holder)} admits more than its distribution`, evidenceOf(holder, `${path}.Principal`));
};

const policyCheck = (assembly: AssemblyFacts, distribution: ResourceFact, bucket: ResourceFact): Check => {
  const [first, ...rest] = resourcesOfType(assembly, 'AWS::S3::BucketPolicy')
    .filter((policy) => mentions(assembly, rawOf(policy, 'Bucket'), bucket))
    .flatMap((policy) => statementsAt(policy, 'PolicyDocument'))
    .filter(({ statement }) => statement['Effect'] === 'Allow')
    .map((statement) => admitsThis(assembly, distribution, statement));
  return first === undefined ? fails(`${nameOf(bucket)} admits nobody`, evidenceOf(bucket)) : allOf(first, ...rest);
};

const originChecks = (assembly: AssemblyFacts, distribution: ResourceFact): readonly Check[] => {
  const origins = rawOf(distribution, 'DistributionConfig.Origins');
  return (Array.isArray(origins) ? origins : []).flatMap((_, index) => {
    const path = `DistributionConfig.Origins.${index}`;
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
