import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const MOST_BYTES = 10_240;

export const apiAnswersAreCompressed: Claim = {
  id: 'api-answers-are-compressed',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement: `Every API compresses answers that have more than ${MOST_BYTES} bytes, or fewer.`,
  bestPractices: ['SUS04-BP07'],
  fix: 'Set `minCompressionSize` in packages/infra/src/api/rest-interface.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::ApiGateway::RestApi').map((api) =>
          expectProperty(api, {
            property: 'MinimumCompressionSize',
            expected: `at most ${MOST_BYTES}`,
            is: (bytes) => typeof bytes === 'number' && bytes >= 0 && bytes <= MOST_BYTES,
          }),
        ),
        { met: 'Every API compresses.', none: notApplicable('The assembly has no REST API.') },
      ),
    ),
};
