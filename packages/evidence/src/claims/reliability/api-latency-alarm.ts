import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

export const apiLatencyAlarm: Claim = {
  id: 'api-latency-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when one request in twenty takes longer than a second, or than the limit in the descriptor, for five minutes.',
  bestPractices: ['REL06-BP03', 'REL11-BP01'],
  fix: 'Make the `ApiLatencyAlarm` in packages/infra/src/observability/alarms; another threshold goes into the descriptor.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { alarms: { thresholds } }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/ApiGateway',
          metric: 'Latency',
          statistic: 'p95',
          of: 'AWS::ApiGateway::Stage',
          threshold: thresholds['api-latency'] ?? 1000,
        }),
        { met: 'The alarm watches the stage of the API.', none: notMet('No alarm watches the latency of the API.') },
      ),
    ),
};
