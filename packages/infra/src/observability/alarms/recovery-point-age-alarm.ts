import type { Environment } from '@hexastyle/environment';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { START_WINDOW } from '../../recovery/backup-schedule';
import { vaultName } from '../../recovery/vault-name';
import { backupMetric } from '../backup-metric';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** CloudWatch looks back over seven days at the most; a longer objective is alarmed early, never late. */
const LONGEST_LOOK_BACK_HOURS = 7 * 24;

export const completedBackups = (environment: Environment): Metric =>
  backupMetric(vaultName(environment), 'NumberOfBackupJobsCompleted', 'Completed backups');

/**
 * The newest recovery point is older than the RPO. CloudWatch knows no ages, so this counts: not one backup completed in
 * any of the last hours, as many as the RPO has and one more for the start window, without which the jitter of a healthy
 * hourly plan would set it off. It therefore fires when the newest point was completed between RPO + 1 and RPO + 2 hours
 * ago. It sees jobs that fail, hang, are disabled or were never planned, because silence means that nothing completed,
 * and is the alarm. It does not see whether a point can be restored (the restore test does), the time between the start
 * of a job, whose data a point holds, and its end, nor copies in the other region (`copy-failed` does).
 */
export class RecoveryPointAgeAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Environment>) {
    const { rpoHours } = props.source.recovery;
    const hours = Math.min(Math.ceil(rpoHours) + START_WINDOW.toHours(), LONGEST_LOOK_BACK_HOURS);
    super(scope, id, {
      ...props,
      alarmId: 'recovery-point-age',
      symptom: () => `No backup was completed for ${hours} hours: the newest recovery point is older than the RPO.`,
      runbook: 'backups',
      metric: completedBackups(props.source),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      periods: hours,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
