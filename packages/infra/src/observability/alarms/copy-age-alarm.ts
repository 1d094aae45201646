import type { Environment } from '@hexastyle/environment';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { copyMetric } from '../copy-metric';
import { ageOf, hoursWithoutPoint } from './hours-without-point';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

export const completedCopies = (environment: Environment): Metric =>
  copyMetric(environment, 'NumberOfCopyJobsCompleted', 'Completed copies');

/**
 * The newest recovery point of the other region, which is all there is when this one is lost, is older than the RPO. It
 * sees copies that fail, hang, or were never asked for, because silence means that nothing arrived, and is the alarm.
 */
export class CopyAgeAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Environment>) {
    const { drRegion } = props.source;
    const hours = hoursWithoutPoint(props.source);
    super(scope, id, {
      ...props,
      alarmId: 'copy-age',
      symptom: () =>
        `No copy arrived in ${drRegion} for ${hours} hours: ${ageOf('the newest one there', props.source)}.`,
      runbook: 'backups',
      metric: completedCopies(props.source),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      periods: hours,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
