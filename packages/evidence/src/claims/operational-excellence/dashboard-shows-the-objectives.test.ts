import { aDashboard } from '../../testing/a-dashboard';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsTheObjectives as claim } from './dashboard-shows-the-objectives';

const vault = aResource('AWS::Backup::BackupVault', { BackupVaultName: 'habits' });
const graphs = (name = 'habits') => aDashboard(['AWS/Backup', 'NumberOfBackupJobsCompleted', 'Sum', name]);
const saying = (rto: number, rpo: number) =>
  aResource(
    'AWS::CloudWatch::Dashboard',
    { DashboardBody: `{"widgets":[{"properties":{"markdown":"Back within ${rto} h, losing at most ${rpo} h"}}]}` },
    { logicalId: 'Objectives' },
  );

testClaim(claim, {
  met: [
    {
      given: 'the objectives of the descriptor and the backups',
      facts: anAssembly().with(vault, graphs(), saying(4, 1)),
      shows: [{ logicalId: 'BackupVault' }, { type: 'AWS::CloudWatch::Dashboard' }, { logicalId: 'Objectives' }],
    },
  ],
  notMet: [
    { given: 'other objectives', facts: anAssembly().with(vault, graphs(), saying(4, 24)), because: 'at most 1 h' },
    {
      given: 'the backups of another vault',
      facts: anAssembly().with(vault, graphs('other'), saying(4, 1)),
      because: 'NumberOfBackupJobsCompleted',
    },
  ],
  unknown: [
    {
      given: 'an unresolved body',
      facts: anAssembly().with(vault, graphs(), aResource('AWS::CloudWatch::Dashboard', { DashboardBody: UNRESOLVED })),
    },
    {
      given: 'no descriptor',
      facts: anAssembly()
        .with(vault, graphs())
        .but({ environment: { absent: 'no descriptor' } }),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with({ ...vault, region: 'us-west-2' }),
});
