import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

/**
 * The least class that has edge locations on the continent of a region.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PriceClass.html
 */
const CLASSES: readonly { readonly prefix: RegExp; readonly priceClass: string }[] = [
  { prefix: /^(us|ca|mx|eu|il)-/, priceClass: 'PriceClass_100' },
  { prefix: /^(ap-northeast|ap-southeast-[135]|ap-south|af|me)-?/, priceClass: 'PriceClass_200' },
];

const classFor = (region: string): string =>
  CLASSES.find(({ prefix }) => prefix.test(region))?.priceClass ?? 'PriceClass_All';

export const edgeAnswersNearItsUsers: Claim = {
  id: 'edge-answers-near-its-users',
  pillar: 'sustainability',
  section: 'Geographic Optimization',
  principles: ['Understand your impact', 'Reduce the downstream impact of your cloud workloads'],
  statement:
    'CloudFront answers from all its locations on the continent of the region, and from none whose transfer costs more and that serve nobody.',
  bestPractices: ['SUS02-BP04', 'COST07-BP02'],
  fix: 'Set `priceClass` in packages/infra/src/edge/site-distribution.ts to the least one with the continent of `region`.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::CloudFront'], (assembly, { region }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) =>
          expectProperty(distribution, { property: 'DistributionConfig.PriceClass', expected: classFor(region) }),
        ),
        { met: 'The locations are those near the users.', none: notApplicable('The assembly has no distribution.') },
      ),
    ),
};
