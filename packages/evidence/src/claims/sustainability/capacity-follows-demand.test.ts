import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { capacityFollowsDemand as claim } from './capacity-follows-demand';

const between = (MinCapacity: TemplateValue, MaxCapacity: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::RDS::DBCluster', { ServerlessV2ScalingConfiguration: { MinCapacity, MaxCapacity } }),
  );
const cache = (limits: TemplateObject) =>
  anAssembly().with(aResource('AWS::ElastiCache::ServerlessCache', { CacheUsageLimits: limits }));

testClaim(claim, {
  met: [
    { given: 'half a unit to four', facts: between(0.5, 4), shows: [{ actual: 0.5 }, { actual: 4 }] },
    { given: 'a cache that only has an upper limit', facts: cache({ ECPUPerSecond: { Maximum: 1000 } }) },
  ],
  notMet: [
    { given: 'a fixed size', facts: between(4, 4), because: 'MaxCapacity of /Test/DBCluster is 4' },
    { given: 'a database that does not scale', facts: anAssembly().with(aResource('AWS::RDS::DBCluster')) },
    {
      given: 'a cache that keeps storage ready',
      facts: cache({ DataStorage: { Minimum: 10 } }),
      because: 'CacheUsageLimits.DataStorage.Minimum of /Test/ServerlessCache is set',
    },
    { given: 'a cache that keeps units ready', facts: cache({ ECPUPerSecond: { Minimum: 1000 } }) },
  ],
  unknown: [
    { given: 'an unresolved capacity', facts: between(0.5, UNRESOLVED) },
    { given: 'an unresolved limit', facts: cache({ ECPUPerSecond: { Minimum: UNRESOLVED } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
