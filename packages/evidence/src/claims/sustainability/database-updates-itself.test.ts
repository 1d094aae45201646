import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseUpdatesItself as claim } from './database-updates-itself';

const instance = (AutoMinorVersionUpgrade: TemplateValue) =>
  anAssembly().with(aResource('AWS::RDS::DBInstance', { AutoMinorVersionUpgrade }));

testClaim(claim, {
  met: [
    { given: 'an instance that is kept up to date', facts: instance(true), shows: [{ actual: true }] },
    { given: 'an instance that does not say, which AWS updates', facts: instance(undefined) },
  ],
  notMet: [
    { given: 'an instance that is not', facts: instance(false), because: 'AutoMinorVersionUpgrade' },
    {
      given: 'a cluster of one class that is not',
      facts: instance(true).with(
        aResource('AWS::RDS::DBCluster', { DBClusterInstanceClass: 'db.m6gd.large', AutoMinorVersionUpgrade: false }),
      ),
    },
  ],
  unknown: [{ given: 'an unresolved setting', facts: instance(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
