import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseBackupsAreRetained as claim } from './database-backups-are-retained';

const kept = (BackupRetentionPeriod: TemplateValue) =>
  anAssembly().with(aResource('AWS::RDS::DBCluster', { BackupRetentionPeriod }));

testClaim(claim, {
  met: [{ given: 'the days of the descriptor', facts: kept(7), shows: [{ expected: 7, actual: 7 }] }],
  notMet: [
    {
      given: 'an instance of its own without backups',
      facts: kept(7).with(aResource('AWS::RDS::DBInstance')),
      because: '/Test/DBInstance',
    },
    { given: 'one day', facts: kept(1), because: 'is 1, expected 7' },
    { given: 'no word of backups', facts: kept(undefined) },
  ],
  unknown: [
    { given: 'an unresolved retention', facts: kept(UNRESOLVED) },
    { given: 'no descriptor', facts: kept(7).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
