import type { Environment } from '@hexastyle/environment';
import { MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { vaultName } from '../../recovery/vault-name';
import { backupMetric, ONE_HOUR } from '../backup-metric';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** Backups that failed, and those that did not start within their window, which AWS Backup calls expired. */
export const failedBackups = (environment: Environment): MathExpression =>
  new MathExpression({
    label: 'Failed backups',
    expression: 'FILL(failed, 0) + FILL(expired, 0)',
    period: ONE_HOUR,
    usingMetrics: {
      failed: backupMetric(vaultName(environment), 'NumberOfBackupJobsFailed', 'Failed'),
      expired: backupMetric(vaultName(environment), 'NumberOfBackupJobsExpired', 'Expired'),
    },
  });

/** A backup failed within the hour. Nothing to count is no failure: whether there are backups at all, the age tells. */
export class BackupFailedAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Environment>) {
    super(scope, id, {
      ...props,
      alarmId: 'backup-failed',
      symptom: (jobs) => `Backups failed within an hour, more than ${jobs}.`,
      runbook: 'backups',
      metric: failedBackups(props.source),
      threshold: 0,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
