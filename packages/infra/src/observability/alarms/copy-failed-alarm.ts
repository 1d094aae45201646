import type { Environment } from '@hexastyle/environment';
import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { copyMetric } from '../copy-metric';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

export const failedCopies = (environment: Environment): Metric =>
  copyMetric(environment, 'NumberOfCopyJobsFailed', 'Failed copies');

/** A copy to the other region failed within the hour. Nothing to count is no failure: whether there are copies at all, `copy-age` tells. */
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
