import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectBehaviors } from '../vocabulary/expect-behaviors';
import { expectProperty } from '../vocabulary/expect-property';
import { CACHING_OPTIMIZED } from '../vocabulary/managed-cache-policies';
import { rawOf } from '../vocabulary/mentions';
import { bucketAt, originsBehind } from '../vocabulary/origins-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const DEFAULT = 'DistributionConfig.DefaultCacheBehavior';

const sendsFiles = (assembly: AssemblyFacts, distribution: ResourceFact, target: string): boolean =>
  originsBehind(distribution, rawOf(distribution, target)).some(
    (origin) => origin !== undefined && bucketAt(assembly, distribution, origin) !== undefined,
  );

/** Pages and files are what the default behaviour sends, and every other one that has a bucket behind it. */
const check = (assembly: AssemblyFacts, distribution: ResourceFact, path: string): Check => {
  const target = `${path}.TargetOriginId`;
  return path === DEFAULT || sendsFiles(assembly, distribution, target)
    ? expectProperty(distribution, { property: `${path}.CachePolicyId`, expected: CACHING_OPTIMIZED })
    : holds(evidenceOf(distribution, target));
};

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
          expectBehaviors(distribution, (path) => check(assembly, distribution, path)),
        ),
        {
          met: 'The default behaviour caches, and so does every other with a bucket behind it.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
