import type { Environment } from '@hexastyle/environment';
import { MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { recoveryVaultName, vaultName } from '../../recovery/vault-name';
import { backupMetric, ONE_HOUR } from '../backup-metric';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/**
 * Copies to the other region that failed. AWS does not say whether a copy counts for the vault it leaves or for the one
 * it goes to; it counts for one of them.
 */
export const failedCopies = (environment: Environment): MathExpression =>
  new MathExpression({
    label: 'Failed copies',
    expression: 'FILL(leaving, 0) + FILL(arriving, 0)',
    period: ONE_HOUR,
    usingMetrics: {
      leaving: backupMetric(vaultName(environment), 'NumberOfCopyJobsFailed', 'Leaving'),
      arriving: backupMetric(recoveryVaultName(environment), 'NumberOfCopyJobsFailed', 'Arriving'),
    },
  });

/** A copy to the other region failed within the hour. Nothing to count is no failure. */
export class CopyFailedAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Environment>) {
    super(scope, id, {
      ...props,
      alarmId: 'copy-failed',
      symptom: (jobs) =>
        `Copies of recovery points to ${props.source.drRegion} failed within an hour, more than ${jobs}.`,
      runbook: 'backups',
      metric: failedCopies(props.source),
      threshold: 0,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
