import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectMethodSettings } from '../vocabulary/expect-method-settings';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const apiIsThrottled: Claim = {
  id: 'api-is-throttled',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Stop guessing capacity'],
  statement: 'Every stage of the API refuses requests above the rate and the burst of the descriptor.',
  bestPractices: ['REL05-BP02'],
  fix: 'Set `api.throttle` in the descriptor; packages/infra/src/api/rest-interface.ts passes it on.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::ApiGateway'], (assembly, { api: { throttle } }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::ApiGateway::Stage').map((stage) =>
          expectMethodSettings(stage, (settings) =>
            allOf(
              expectProperty(stage, {
                property: `${settings}.ThrottlingRateLimit`,
                expected: throttle.ratePerSecond,
              }),
              expectProperty(stage, { property: `${settings}.ThrottlingBurstLimit`, expected: throttle.burst }),
            ),
          ),
        ),
        {
          met: 'The limits of every stage are those of the descriptor.',
          none: notApplicable('The assembly has no stage of an API.'),
        },
      ),
    ),
};
