import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectMethodSettings } from '../vocabulary/expect-method-settings';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const apiMeasuresEveryRequest: Claim = {
  id: 'api-measures-every-request',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Consider mechanical sympathy'],
  statement: 'Every stage of the API publishes metrics and logs the latency of each request.',
  bestPractices: ['PERF05-BP01', 'PERF05-BP02'],
  fix: 'Set `metricsEnabled: true`, and keep `latency` in the format of packages/infra/src/api/access-log.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::ApiGateway::Stage').map((stage) =>
          allOf(
            expectMethodSettings(stage, (settings) =>
              expectProperty(stage, { property: `${settings}.MetricsEnabled`, expected: true }),
            ),
            expectProperty(stage, {
              property: 'AccessLogSetting.Format',
              expected: '$context.responseLatency',
              is: (format) => typeof format === 'string' && format.includes('$context.responseLatency'),
            }),
          ),
        ),
        { met: 'Every stage measures its requests.', none: notApplicable('The assembly has no stage of an API.') },
      ),
    ),
};
