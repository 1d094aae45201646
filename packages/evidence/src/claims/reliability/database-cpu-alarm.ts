import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const databaseCpuAlarm: Claim = {
  id: 'database-cpu-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when the CPU of the instance that the database writes with is above 80 %, or above the limit in the descriptor, for five minutes.',
  bestPractices: ['REL06-BP03', 'REL06-BP01'],
  fix: 'Make the `DatabaseCpuAlarm` in packages/infra/src/observability; another threshold goes into the descriptor.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::RDS', 'AWS::DocDB', 'AWS::Neptune'], (assembly, { alarms: { thresholds } }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/RDS',
          metric: 'CPUUtilization',
          statistic: 'Average',
          of: 'AWS::RDS::DBCluster',
          // The average with an idle reader stays low while the writer is at its limit.
          part: { dimension: 'Role', value: 'WRITER' },
          threshold: thresholds['database-cpu'] ?? 80,
        }),
        {
          met: 'The alarm watches the writer of the cluster.',
          none: notMet('No alarm watches the CPU of a database.'),
        },
      ),
    ),
};
