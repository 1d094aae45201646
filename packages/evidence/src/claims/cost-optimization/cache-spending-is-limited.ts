import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { cachesOf } from '../vocabulary/caches';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

const LIMITS = 'CacheUsageLimits';

export const cacheSpendingIsLimited: Claim = {
  id: 'cache-spending-is-limited',
  pillar: 'cost-optimization',
  section: 'Serverless Services (Consumption Model)',
  principles: ['Adopt a consumption model'],
  statement: 'The storage and the processing of every cache end where the descriptor says.',
  bestPractices: ['COST02-BP05', 'COST09-BP02'],
  fix: 'Set `cache.maxStorageGb` and `cache.maxEcpuPerSecond` in the descriptor.',
  evaluate: (facts) =>
    withDescribedService(
      facts,
      ['AWS::ElastiCache', 'AWS::MemoryDB'],
      (assembly, { cache: { maxStorageGb, maxEcpuPerSecond } }) =>
        conclude(
          [
            ...resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache').map((cache) =>
              allOf(
                expectProperty(cache, { property: `${LIMITS}.DataStorage.Maximum`, expected: maxStorageGb }),
                expectProperty(cache, { property: `${LIMITS}.DataStorage.Unit`, expected: 'GB' }),
                expectProperty(cache, { property: `${LIMITS}.ECPUPerSecond.Maximum`, expected: maxEcpuPerSecond }),
              ),
            ),
            ...cannotJudgeOthers(cachesOf(assembly), 'AWS::ElastiCache::ServerlessCache'),
          ],
          { met: 'Both limits are those of the descriptor.', none: notApplicable('The assembly has no cache.') },
        ),
    ),
};
