import { maxConnections } from '@hexastyle/environment';
import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const databaseConnectionsAlarm: Claim = {
  id: 'database-connections-alarm',
  pillar: 'reliability',
  section: 'Monitoring and Alerting',
  principles: ['Automatically recover from failure'],
  statement:
    'An alarm fires when more than 80 %, or the share in the descriptor, of the connections that the database accepts are taken.',
  bestPractices: ['REL06-BP03', 'REL01-BP04'],
  fix: 'Make the `DatabaseConnectionsAlarm` in packages/infra/src/observability/alarms; another threshold goes into the descriptor.',
  evaluate: (facts) =>
    withDescribedService(
      facts,
      ['AWS::RDS', 'AWS::DocDB', 'AWS::Neptune'],
      (assembly, { alarms: { thresholds }, database }) =>
        concludeAny(
          alarmsWatching(assembly, {
            namespace: 'AWS/RDS',
            metric: 'DatabaseConnections',
            statistic: 'Maximum',
            of: 'AWS::RDS::DBCluster',
            threshold: Math.floor(
              ((thresholds['database-connections'] ?? 80) / 100) * maxConnections(database.maxAcu, database.minAcu),
            ),
          }),
          { met: 'The alarm watches the cluster.', none: notMet('No alarm watches the connections of a database.') },
        ),
    ),
};
