import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Below that an answer fits into few packets anyway. */
const MOST_BYTES = 10_240;

export const apiCompresses: Claim = {
  id: 'api-compresses',
  pillar: 'performance-efficiency',
  section: 'Content Delivery',
  principles: ['Consider mechanical sympathy'],
  statement: `API Gateway compresses every answer of ${MOST_BYTES} bytes or more, which CloudFront does not keep and so leaves as it is.`,
  bestPractices: ['PERF04-BP02', 'SUS04-BP07'],
  fix: 'Set `minCompressionSize` in packages/infra/src/api/rest-interface.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::ApiGateway::RestApi').map((api) =>
          expectProperty(api, {
            property: 'MinimumCompressionSize',
            expected: `at most ${MOST_BYTES}`,
            is: (bytes) => typeof bytes === 'number' && bytes <= MOST_BYTES,
          }),
        ),
        { met: 'Every API compresses.', none: notApplicable('The assembly has no REST API.') },
      ),
    ),
};
