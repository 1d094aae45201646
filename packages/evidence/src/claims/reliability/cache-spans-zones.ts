import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectZones } from '../vocabulary/expect-zones';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const ZONES = 2;

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
        resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache').map((cache) =>
          expectZones(assembly, cache, 'SubnetIds', ZONES),
        ),
        { met: 'Every cache spans two zones.', none: notApplicable('The assembly has no cache.') },
      ),
    ),
};
