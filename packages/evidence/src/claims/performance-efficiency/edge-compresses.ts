import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { CACHING_OPTIMIZED } from '../vocabulary/managed-cache-policies';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Behaviours that keep nothing, such as the API's, are left out: CloudFront compresses only what its policy lets it keep. */
const DEFAULT = 'DistributionConfig.DefaultCacheBehavior';

export const edgeCompresses: Claim = {
  id: 'edge-compresses',
  pillar: 'performance-efficiency',
  section: 'Content Delivery',
  principles: ['Consider mechanical sympathy'],
  statement: 'CloudFront compresses the pages and files that it keeps.',
  bestPractices: ['PERF04-BP02', 'PERF04-BP05'],
  fix: 'Set `compress: true` and `CachePolicy.CACHING_OPTIMIZED` in packages/infra/src/edge/web-behavior.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) =>
          allOf(
            expectProperty(distribution, { property: `${DEFAULT}.Compress`, expected: true }),
            expectProperty(distribution, { property: `${DEFAULT}.CachePolicyId`, expected: CACHING_OPTIMIZED }),
          ),
        ),
        {
          met: 'The default behaviour compresses, and its policy lets it.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
