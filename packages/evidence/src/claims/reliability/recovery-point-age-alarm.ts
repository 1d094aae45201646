import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { concludeAny } from '../vocabulary/conclude-any';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** CloudWatch looks back over a week at the most, so that a longer objective is alarmed early. */
const LONGEST_LOOK_BACK_HOURS = 7 * 24;

export const recoveryPointAgeAlarm: Claim = {
  id: 'recovery-point-age-alarm',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Test recovery procedures'],
  statement:
    'An alarm fires when no backup was completed for the hours of the recovery point objective and the hour in which one may start.',
  bestPractices: ['REL09-BP03', 'REL13-BP01'],
  fix: 'Make the `RecoveryPointAgeAlarm` in packages/infra/src/observability/alarms.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { alarms: { thresholds }, recovery }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'AWS/Backup',
          metric: 'NumberOfBackupJobsCompleted',
          statistic: 'Sum',
          of: 'AWS::Backup::BackupVault',
          period: 3600,
          threshold: thresholds['recovery-point-age'] ?? 1,
          comparison: 'LessThanThreshold',
          periods: Math.min(Math.ceil(recovery.rpoHours) + 1, LONGEST_LOOK_BACK_HOURS),
          silence: 'breaching',
        }),
        {
          met: 'The alarm watches the vault, and takes silence for a missing backup.',
          none: notMet('No alarm watches for backups that are missing.'),
        },
      ),
    ),
};
