import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAdmitsDistribution } from '../vocabulary/expect-admits-distribution';
import { expectSignedOrigin } from '../vocabulary/expect-signed-origin';
import { bucketAt } from '../vocabulary/origins-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const ORIGINS = 'DistributionConfig.Origins';

const originChecks = (assembly: AssemblyFacts, distribution: ResourceFact): readonly Check[] => {
  const origins = property(distribution, ORIGINS);
  if (origins.kind === 'unresolved')
    return [cannotTell(`${ORIGINS} of ${nameOf(distribution)} ${origins.reason}`, evidenceOf(distribution, ORIGINS))];
  return (origins.kind === 'found' && isList(origins.value) ? origins.value : []).flatMap((_, index) => {
    const path = `${ORIGINS}.${index}`;
    const bucket = bucketAt(assembly, distribution, path);
    return bucket === undefined
      ? []
      : [
          allOf(
            expectSignedOrigin(assembly, distribution, path),
            expectAdmitsDistribution(assembly, distribution, bucket),
          ),
        ];
  });
};

export const webBucketAnswersTheEdgeOnly: Claim = {
  id: 'web-bucket-answers-the-edge-only',
  pillar: 'security',
  section: 'Network Security',
  principles: ['Apply security at all layers', 'Keep people away from data'],
  statement: 'A bucket behind a distribution answers signed requests of that distribution and nobody else.',
  bestPractices: ['SEC08-BP04', 'SEC09-BP03'],
  fix: 'Make the origin in packages/infra/src/edge/web-origin.ts, with origin access control, and grant nobody else access to the bucket.',
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
