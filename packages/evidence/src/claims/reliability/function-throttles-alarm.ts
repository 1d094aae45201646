import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { whichServesRequests } from '../vocabulary/serves-requests';
import { withDescribedService } from '../vocabulary/with-described-service';

export const functionThrottlesAlarm: Claim = {
  id: 'function-throttles-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when more than 5 calls of the function, or the number in the descriptor, are refused in five minutes.',
  bestPractices: ['REL06-BP03', 'REL01-BP04'],
  fix: 'Make the `FunctionThrottlesAlarm` in packages/infra/src/observability/alarms; another threshold goes into the descriptor.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::Lambda'], (assembly, { alarms: { thresholds } }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/Lambda',
          metric: 'Throttles',
          statistic: 'Sum',
          of: 'AWS::Lambda::Function',
          which: whichServesRequests(assembly),
          threshold: thresholds['function-throttles'] ?? 5,
        }),
        { met: 'The alarm watches the function.', none: notMet('No alarm watches the throttles of a function.') },
      ),
    ),
};
