import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseIsRunByAws as claim } from './database-is-run-by-aws';

const aCluster = (changes: TemplateObject = {}) =>
  aResource('AWS::RDS::DBCluster', {
    BackupRetentionPeriod: 7,
    ManageMasterUserPassword: true,
    ...changes,
  });
const database = (changes: TemplateObject = {}, AutoMinorVersionUpgrade = true) =>
  anAssembly().with(
    aCluster(changes),
    aResource('AWS::RDS::DBInstance', { DBClusterIdentifier: aReferenceTo(aCluster()), AutoMinorVersionUpgrade }),
  );

testClaim(claim, {
  met: [{ given: 'a cluster that AWS runs', facts: database(), shows: [{ actual: 7 }, { actual: true }] }],
  notMet: [
    {
      given: 'an instance of its own that nobody backs up',
      facts: database().with(aResource('AWS::RDS::DBInstance', { BackupRetentionPeriod: 0 }, { logicalId: 'Alone' })),
      because: 'BackupRetentionPeriod of /Test/Alone',
    },
    { given: 'no backup', facts: database({ BackupRetentionPeriod: 0 }), because: 'is 0, expected at least 1' },
    { given: 'a password of somebody', facts: database({ ManageMasterUserPassword: false }), because: 'Password' },
    { given: 'an instance that is not patched', facts: database({}, false), because: 'AutoMinorVersionUpgrade' },
    { given: 'a cluster with no instance', facts: anAssembly().with(aCluster()), because: 'no instance' },
  ],
  unknown: [{ given: 'an unresolved retention', facts: database({ BackupRetentionPeriod: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
