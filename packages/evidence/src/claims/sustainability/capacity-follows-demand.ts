import type { ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { cachesOf } from '../vocabulary/caches';
import { cannotJudge, cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, scalingProperty, storesOf } from '../vocabulary/databases';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Less room than this is a fixed size in all but name. */
const LEAST_ROOM = 2;

const LIMITS = 'CacheUsageLimits';

const scales = (cluster: ResourceFact): Check => {
  const scaling = scalingProperty(cluster);
  const least = property(cluster, `${scaling}.MinCapacity`);
  const capacity = least.kind === 'found' ? Number(least.value) : Number.NaN;
  return allOf(
    expectProperty(cluster, {
      property: `${scaling}.MinCapacity`,
      expected: 'a capacity',
      is: (found) => typeof found === 'number',
    }),
    expectProperty(cluster, {
      property: `${scaling}.MaxCapacity`,
      expected: `at least ${LEAST_ROOM} times the least capacity`,
      is: (most) => typeof most === 'number' && most >= LEAST_ROOM * capacity,
    }),
  );
};

/** What is kept ready is powered, and paid, while nobody asks. */
const keepsNothing = (cache: ResourceFact): Check =>
  allOf(expectAbsent(cache, `${LIMITS}.DataStorage.Minimum`), expectAbsent(cache, `${LIMITS}.ECPUPerSecond.Minimum`));

export const capacityFollowsDemand: Claim = {
  id: 'capacity-follows-demand',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization'],
  statement: `Every database grows to at least ${LEAST_ROOM} times its least capacity and shrinks again, and no cache keeps capacity ready that nobody asks for.`,
  bestPractices: ['SUS02-BP01', 'SUS05-BP01'],
  fix: 'Set `database.minAcu` and `database.maxAcu` in the descriptor, and leave `minimum` out of the limits in packages/infra/src/data/cache.ts.',
  mendedByRemoval: 'It forbids capacity that stays: what is gone has none.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...databasesOf(assembly).map(scales),
          ...cannotJudge(storesOf(assembly)),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache').map(keepsNothing),
          ...cannotJudgeOthers(cachesOf(assembly), 'AWS::ElastiCache::ServerlessCache'),
        ],
        { met: 'Capacity comes and goes.', none: notApplicable('The assembly has neither database nor cache.') },
      ),
    ),
};
