import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseShowsItsLoad as claim } from './database-shows-its-load';

const seen = (EnablePerformanceInsights: TemplateValue, MonitoringInterval: TemplateValue = 60) =>
  anAssembly().with(aResource('AWS::RDS::DBInstance', { EnablePerformanceInsights, MonitoringInterval }));

testClaim(claim, {
  met: [{ given: 'an instance with insights', facts: seen(true), shows: [{ actual: true }] }],
  notMet: [
    { given: 'an instance without', facts: seen(false), because: 'EnablePerformanceInsights' },
    { given: 'an instance that does not say', facts: seen(undefined) },
    { given: 'an instance whose system nobody watches', facts: seen(true, 0), because: 'MonitoringInterval' },
  ],
  unknown: [{ given: 'an unresolved setting', facts: seen(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
