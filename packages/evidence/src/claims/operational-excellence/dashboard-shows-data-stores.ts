import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { cachesOf } from '../vocabulary/caches';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { allDatabasesOf } from '../vocabulary/databases';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { inService } from '../vocabulary/in-service';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';

export const dashboardShowsDataStores: Claim = {
  id: 'dashboard-shows-data-stores',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Anticipate failure', 'Learn from all operational events'],
  statement:
    'A dashboard shows connections, CPU and storage of every database, and connections, memory and processing units of every cache.',
  bestPractices: ['OPS08-BP01', 'OPS04-BP04'],
  fix: 'Keep them in database-row.ts and cache-row.ts of packages/infra/src/observability/dashboard.',
  mendedByRemoval: 'It speaks of every data store: of one that is gone there is nothing to show.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...inService(facts, resourcesOfType(assembly, 'AWS::RDS::DBCluster')).map((cluster) =>
            expectGraphed(assembly, cluster, {
              namespace: 'AWS/RDS',
              metrics: { DatabaseConnections: ['Maximum'], CPUUtilization: ['Average'], VolumeBytesUsed: ['Average'] },
              names: [textAt(cluster, 'DBClusterIdentifier')],
            }),
          ),
          ...inService(facts, resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache')).map((cache) =>
            expectGraphed(assembly, cache, {
              namespace: 'AWS/ElastiCache',
              metrics: {
                CurrConnections: ['Average'],
                BytesUsedForCache: ['Average'],
                ElastiCacheProcessingUnits: ['Sum'],
              },
              names: [textAt(cache, 'ServerlessCacheName')],
            }),
          ),
          ...cannotJudgeOthers(inService(facts, allDatabasesOf(assembly)), 'AWS::RDS::DBCluster'),
          ...cannotJudgeOthers(inService(facts, cachesOf(assembly)), 'AWS::ElastiCache::ServerlessCache'),
        ],
        {
          met: 'A dashboard has the three of each.',
          none: notApplicable('The assembly has neither a database nor a cache that serves.'),
        },
      ),
    ),
};
