import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { enginesNeedNoLicence as claim } from './engines-need-no-licence';

const running = (database: TemplateValue, cache: TemplateValue = 'valkey') =>
  anAssembly().with(
    aResource('AWS::RDS::DBInstance', { Engine: database }),
    aResource('AWS::ElastiCache::ServerlessCache', { Engine: cache }),
  );

testClaim(claim, {
  met: [{ given: 'PostgreSQL and Valkey', facts: running('aurora-postgresql'), shows: [{ property: 'Engine' }] }],
  notMet: [
    {
      given: 'an engine with a licence',
      facts: running('oracle-ee'),
      because: 'Engine of /Test/DBInstance is oracle-ee',
    },
    { given: 'Redis', facts: running('aurora-postgresql', 'redis'), because: 'is redis, expected valkey' },
    { given: 'no engine', facts: running(undefined), because: 'is not set' },
  ],
  unknown: [{ given: 'an unresolved engine', facts: running(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
