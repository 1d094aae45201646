import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { CACHING_OPTIMIZED } from '../vocabulary/managed-cache-policies';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const edgeCachesStaticFiles: Claim = {
  id: 'edge-caches-static-files',
  pillar: 'performance-efficiency',
  section: 'Caching Strategy',
  principles: ['Go global in minutes'],
  statement: 'CloudFront keeps pages and files at the edge under the policy CachingOptimized.',
  bestPractices: ['PERF03-BP05', 'PERF04-BP02'],
  fix: 'Set `cachePolicy: CachePolicy.CACHING_OPTIMIZED` in packages/infra/src/edge/web-behavior.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) =>
          expectProperty(distribution, {
            property: 'DistributionConfig.DefaultCacheBehavior.CachePolicyId',
            expected: CACHING_OPTIMIZED,
          }),
        ),
        { met: 'The default behaviour caches.', none: notApplicable('The assembly has no distribution.') },
      ),
    ),
};
