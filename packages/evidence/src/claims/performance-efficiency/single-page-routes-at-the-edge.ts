import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const ASSOCIATION = 'DistributionConfig.DefaultCacheBehavior.FunctionAssociations.0';

export const singlePageRoutesAtTheEdge: Claim = {
  id: 'single-page-routes-at-the-edge',
  pillar: 'performance-efficiency',
  section: 'Content Delivery',
  principles: ['Use serverless architectures'],
  statement: 'A published CloudFront Function answers the addresses of the single-page app before any origin is asked.',
  bestPractices: ['PERF04-BP06', 'PERF02-BP01'],
  fix: 'Associate `SpaRoutes` with viewer requests in packages/infra/src/edge/web-behavior.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((from) =>
          allOf(
            expectProperty(from, { property: `${ASSOCIATION}.EventType`, expected: 'viewer-request' }),
            expectRelated(assembly, {
              from,
              property: `${ASSOCIATION}.FunctionARN`,
              type: 'AWS::CloudFront::Function',
              then: (routes) => expectProperty(routes, { property: 'AutoPublish', expected: true }),
            }),
          ),
        ),
        { met: 'Routes are answered at the edge.', none: notApplicable('The assembly has no distribution.') },
      ),
    ),
};
