import type { Environment } from '@hexastyle/environment';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { vaultName } from '../../recovery/vault-name';
import { backupMetric } from '../backup-metric';
import { ageOf, hoursWithoutPoint } from './hours-without-point';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

export const completedBackups = (environment: Environment): Metric =>
  backupMetric(vaultName(environment), 'NumberOfBackupJobsCompleted', 'Completed backups');

/**
 * The newest recovery point is older than the RPO. CloudWatch knows no ages, so this counts: not one backup completed in
 * any of the last hours. It therefore fires when the newest point was completed between RPO + 1 and RPO + 2 hours
 * ago. It sees jobs that fail, hang, are disabled or were never planned, because silence means that nothing completed,
 * and is the alarm. It does not see whether a point can be restored (the restore test does), the time between the start
 * of a job, whose data a point holds, and its end, nor copies in the other region (`copy-age` does).
 */
export class RecoveryPointAgeAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Environment>) {
    const hours = hoursWithoutPoint(props.source);
    super(scope, id, {
      ...props,
      alarmId: 'recovery-point-age',
      symptom: () => `No backup was completed for ${hours} hours: ${ageOf('the newest recovery point', props.source)}.`,
      runbook: 'backups',
      metric: completedBackups(props.source),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      periods: hours,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
