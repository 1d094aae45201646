import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectBehaviors } from '../vocabulary/expect-behaviors';
import { expectProperty } from '../vocabulary/expect-property';
import { CACHING_DISABLED, CACHING_OPTIMIZED } from '../vocabulary/managed-cache-policies';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';

const DEFAULT = 'DistributionConfig.DefaultCacheBehavior';

/** Behaviours that keep nothing, such as the API's, are left out: CloudFront compresses only what its policy lets it keep. */
const check = (distribution: ResourceFact, path: string): Check => {
  const policy = `${path}.CachePolicyId`;
  return path !== DEFAULT && textAt(distribution, policy) === CACHING_DISABLED
    ? holds(evidenceOf(distribution, policy, CACHING_DISABLED))
    : allOf(
        expectProperty(distribution, { property: `${path}.Compress`, expected: true }),
        expectProperty(distribution, { property: policy, expected: CACHING_OPTIMIZED }),
      );
};

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
          expectBehaviors(distribution, (path) => check(distribution, path)),
        ),
        {
          met: 'Every behaviour that keeps something compresses it, and its policy lets it.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
