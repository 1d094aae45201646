import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

export const failedBackupsAlarm: Claim = {
  id: 'failed-backups-alarm',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Test recovery procedures'],
  statement: 'An alarm fires within the hour in which a backup fails or does not start.',
  bestPractices: ['REL09-BP03', 'REL06-BP03'],
  fix: 'Make the `BackupFailedAlarm` in packages/infra/src/observability/alarms.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { alarms: { thresholds } }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/Backup',
          metric: 'NumberOfBackupJobsFailed',
          statistic: 'Sum',
          plus: 'NumberOfBackupJobsExpired',
          of: 'AWS::Backup::BackupVault',
          period: 3600,
          threshold: thresholds['backup-failed'] ?? 0,
        }),
        { met: 'The alarm watches the vault.', none: notMet('No alarm watches for failed backups.') },
      ),
    ),
};
