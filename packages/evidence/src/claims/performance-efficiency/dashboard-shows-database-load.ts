import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { allDatabasesOf } from '../vocabulary/databases';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { inService } from '../vocabulary/in-service';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';

export const dashboardShowsDatabaseLoad: Claim = {
  id: 'dashboard-shows-database-load',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Consider mechanical sympathy'],
  statement: 'A dashboard shows how far every database has scaled, how busy it is, and how many connections it has.',
  bestPractices: ['PERF03-BP03', 'PERF05-BP02'],
  fix: 'Keep capacity, CPU and connections in packages/infra/src/observability/dashboard/database-row.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...inService(facts, resourcesOfType(assembly, 'AWS::RDS::DBCluster')).map((cluster) =>
            expectGraphed(assembly, cluster, {
              namespace: 'AWS/RDS',
              metrics: {
                ServerlessDatabaseCapacity: ['Average'],
                CPUUtilization: ['Average'],
                DatabaseConnections: ['Maximum'],
              },
              names: [textAt(cluster, 'DBClusterIdentifier')],
            }),
          ),
          ...cannotJudgeOthers(inService(facts, allDatabasesOf(assembly)), 'AWS::RDS::DBCluster'),
        ],
        {
          met: 'A dashboard has the three of every cluster.',
          none: notApplicable('The assembly has no database that serves.'),
        },
      ),
    ),
};
