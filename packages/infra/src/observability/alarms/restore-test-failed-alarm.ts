import type { Environment } from '@hexastyle/environment';
import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { vaultName } from '../../recovery/vault-name';
import { backupMetric } from '../backup-metric';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/**
 * A restore out of the vault failed, be it the weekly test or one that a person started. Most of the time nothing is
 * restored: silence is fine. It does not see a test that never started.
 */
export class RestoreTestFailedAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Environment>) {
    super(scope, id, {
      ...props,
      alarmId: 'restore-test-failed',
      symptom: (jobs) => `Restores of a recovery point failed within an hour, more than ${jobs}.`,
      runbook: 'backups',
      metric: backupMetric(vaultName(props.source), 'NumberOfRestoreJobsFailed', 'Failed restores'),
      threshold: 0,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
