import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { whichServesRequests } from '../vocabulary/serves-requests';
import { withDescribedService } from '../vocabulary/with-described-service';

export const functionErrorsAlarm: Claim = {
  id: 'function-errors-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when more than 10 calls of the function, or the number in the descriptor, fail in five minutes.',
  bestPractices: ['REL06-BP03', 'REL11-BP01'],
  fix: 'Make the `FunctionErrorsAlarm` in packages/infra/src/observability; another threshold goes into the descriptor.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::Lambda'], (assembly, { alarms: { thresholds } }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/Lambda',
          metric: 'Errors',
          statistic: 'Sum',
          of: 'AWS::Lambda::Function',
          which: whichServesRequests(assembly),
          threshold: thresholds['function-errors'] ?? 10,
        }),
        { met: 'The alarm watches the function.', none: notMet('No alarm watches the errors of a function.') },
      ),
    ),
};
