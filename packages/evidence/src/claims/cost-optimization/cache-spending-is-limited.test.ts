import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { cacheSpendingIsLimited as claim } from './cache-spending-is-limited';

const limited = (Maximum: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::ElastiCache::ServerlessCache', {
      CacheUsageLimits: { DataStorage: { Maximum, Unit: 'GB' }, ECPUPerSecond: { Maximum: 1000 } },
    }),
  );

testClaim(claim, {
  met: [{ given: 'the limits of the descriptor', facts: limited(1), shows: [{ expected: 1, actual: 1 }] }],
  notMet: [
    { given: 'another limit', facts: limited(100), because: 'is 100, expected 1' },
    { given: 'no limits', facts: anAssembly().with(aResource('AWS::ElastiCache::ServerlessCache')) },
  ],
  unknown: [{ given: 'an unresolved limit', facts: limited(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
