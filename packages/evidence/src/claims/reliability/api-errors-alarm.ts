import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

export const apiErrorsAlarm: Claim = {
  id: 'api-errors-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when more than 5 % of the API’s requests (or the share in the descriptor) fail with 5xx for five minutes.',
  bestPractices: ['REL06-BP03', 'REL11-BP06'],
  fix: 'Make the `ApiErrorsAlarm` in packages/infra/src/observability; another threshold goes into the descriptor.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { alarms: { thresholds } }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/ApiGateway',
          metric: '5XXError',
          statistic: 'Sum',
          percentOf: 'Count',
          of: 'AWS::ApiGateway::Stage',
          threshold: thresholds['api-5xx-errors'] ?? 5,
        }),
        { met: 'The alarm watches the stage of the API.', none: notMet('No alarm watches the errors of the API.') },
      ),
    ),
};
