import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import type { Claim } from '../claim';
import { cachesOf } from '../vocabulary/caches';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { expectZones } from '../vocabulary/expect-zones';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

const ZONES = 2;

interface Placement {
  /** What names the subnets, and its type. */
  readonly group: string;
  readonly type: string;
  /** What places a second node in another zone. */
  readonly apart: (cache: ResourceFact) => readonly Check[];
}

const NODES = 'AWS::ElastiCache::SubnetGroup';

/** How a cache of nodes says where they are. */
const PLACEMENTS: Readonly<Record<string, Placement>> = {
  'AWS::ElastiCache::ReplicationGroup': {
    group: 'CacheSubnetGroupName',
    type: NODES,
    apart: (cache) => [expectProperty(cache, { property: 'MultiAZEnabled', expected: true })],
  },
  'AWS::ElastiCache::CacheCluster': {
    group: 'CacheSubnetGroupName',
    type: NODES,
    apart: (cache) => [expectProperty(cache, { property: 'AZMode', expected: 'cross-az' })],
  },
  'AWS::MemoryDB::Cluster': {
    group: 'SubnetGroupName',
    type: 'AWS::MemoryDB::SubnetGroup',
    // One replica a shard is the default.
    apart: (cache) =>
      whenSet(cache, 'NumReplicasPerShard', (property) =>
        expectProperty(cache, {
          property,
          expected: 'at least 1',
          is: (replicas) => typeof replicas === 'number' && replicas >= 1,
        }),
      ),
  },
};

const check = (assembly: AssemblyFacts, cache: ResourceFact): Check => {
  const placement = PLACEMENTS[cache.type];
  if (placement === undefined) return expectZones(assembly, cache, 'SubnetIds', ZONES);
  const { group, type, apart } = placement;
  return allOf(
    expectRelated(assembly, {
      from: cache,
      property: group,
      type,
      then: (subnets) => expectZones(assembly, subnets, 'SubnetIds', ZONES),
    }),
    ...apart(cache),
  );
};

export const cacheSpansZones: Claim = {
  id: 'cache-spans-zones',
  pillar: 'reliability',
  section: 'High Availability (HA)',
  principles: ['Automatically recover from failure'],
  statement: 'Every cache has its endpoints in at least two availability zones.',
  bestPractices: ['REL10-BP01'],
  fix: 'Give the cache in packages/infra/src/data/cache.ts the isolated subnets of a network with two zones.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        cachesOf(assembly).map((cache) => check(assembly, cache)),
        { met: 'Every cache spans two zones.', none: notApplicable('The assembly has no cache.') },
      ),
    ),
};
