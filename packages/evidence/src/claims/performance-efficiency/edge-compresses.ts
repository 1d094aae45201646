import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectBehaviors } from '../vocabulary/expect-behaviors';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const edgeCompresses: Claim = {
  id: 'edge-compresses',
  pillar: 'performance-efficiency',
  section: 'Content Delivery',
  principles: ['Consider mechanical sympathy'],
  statement: 'CloudFront compresses what it sends, pages and API answers alike.',
  bestPractices: ['PERF04-BP02', 'PERF04-BP05'],
  fix: 'Set `compress: true` on every behaviour in packages/infra/src/edge.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) =>
          expectBehaviors(distribution, (behavior) =>
            expectProperty(distribution, { property: `${behavior}.Compress`, expected: true }),
          ),
        ),
        { met: 'Every behaviour compresses.', none: notApplicable('The assembly has no distribution.') },
      ),
    ),
};
