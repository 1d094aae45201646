import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseUpdatesItself as claim } from './database-updates-itself';

const instance = (AutoMinorVersionUpgrade: TemplateValue) =>
  anAssembly().with(aResource('AWS::RDS::DBInstance', { AutoMinorVersionUpgrade }));

testClaim(claim, {
  met: [{ given: 'an instance that is kept up to date', facts: instance(true), shows: [{ actual: true }] }],
  notMet: [
    { given: 'an instance that is not', facts: instance(false), because: 'AutoMinorVersionUpgrade' },
    { given: 'an instance that does not say', facts: instance(undefined) },
  ],
  unknown: [{ given: 'an unresolved setting', facts: instance(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
