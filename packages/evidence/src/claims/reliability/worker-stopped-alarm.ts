import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Environment } from '@hexastyle/environment';
import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { calledByClock } from '../vocabulary/called-by-clock';
import { anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

const HANDLER = 'AWS::Lambda::Function';

/** An alarm that reads this function, and no other. */
const check = (assembly: AssemblyFacts, worker: ResourceFact, { alarms: { thresholds } }: Environment): Check => {
  const onlyWorker = assembly.resources.filter((each) => each === worker || each.type !== HANDLER);
  const alarm = anyOf(
    alarmsWatching(
      { ...assembly, resources: onlyWorker },
      {
        namespace: 'AWS/Lambda',
        metric: 'Invocations',
        minus: 'Errors',
        statistic: 'Sum',
        of: HANDLER,
        threshold: thresholds['worker-stopped'] ?? 1,
        comparison: 'LessThanThreshold',
        periods: 2,
        silence: 'breaching',
      },
    ),
  );
  return alarm ?? fails(`no alarm tells that ${nameOf(worker)} is not called`, evidenceOf(worker));
};

export const workerStoppedAlarm: Claim = {
  id: 'worker-stopped-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when no call, or fewer than the descriptor asks for, of a function that the clock calls ended well in five minutes, twice in a row: it failed, or nobody called.',
  bestPractices: ['REL06-BP02', 'REL11-BP01'],
  fix: 'Make the `WorkerStoppedAlarm` in packages/infra/src/observability/alarms for the schedule.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::Lambda'], (assembly, environment) =>
      conclude(
        resourcesOfType(assembly, HANDLER)
          .filter((each) => each.region === environment.region && calledByClock(assembly, each))
          .map((worker) => check(assembly, worker, environment)),
        {
          met: 'The alarm counts calls less errors, and takes silence for none.',
          none: notApplicable('No schedule calls a function.'),
        },
      ),
    ),
};
