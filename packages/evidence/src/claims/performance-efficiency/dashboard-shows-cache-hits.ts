import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { cachesOf } from '../vocabulary/caches';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { inService } from '../vocabulary/in-service';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';

export const dashboardShowsCacheHits: Claim = {
  id: 'dashboard-shows-cache-hits',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Consider mechanical sympathy'],
  statement:
    'A dashboard shows which part of the reads every cache answers, what it had to throw out, and what it refused.',
  bestPractices: ['PERF03-BP03', 'PERF03-BP05'],
  fix: 'Keep hit ratio, evictions and throttled commands in packages/infra/src/observability/dashboard/cache-row.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...inService(facts, resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache')).map((cache) =>
            expectGraphed(assembly, cache, {
              namespace: 'AWS/ElastiCache',
              metrics: { CacheHitRate: ['Average'], Evictions: ['Sum'], ThrottledCmds: ['Sum'] },
              names: [textAt(cache, 'ServerlessCacheName')],
            }),
          ),
          ...cannotJudgeOthers(inService(facts, cachesOf(assembly)), 'AWS::ElastiCache::ServerlessCache'),
        ],
        {
          met: 'A dashboard has the three of every cache.',
          none: notApplicable('The assembly has no cache that serves.'),
        },
      ),
    ),
};
