import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** Calls that ended in an error of the function or of its runtime, over five minutes. */
export const functionErrors = (source: IFunction): Metric =>
  source.metricErrors({ period: FIVE_MINUTES, statistic: Stats.SUM, label: 'Errors' });

/** More than 10 failed calls in five minutes. A function that nobody calls reports nothing: silence is fine. */
export class FunctionErrorsAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<IFunction>) {
    super(scope, id, {
      ...props,
      alarmId: 'function-errors',
      symptom: (calls) => `More than ${calls} calls of the API function failed in 5 minutes.`,
      runbook: 'function-errors',
      metric: functionErrors(props.source),
      threshold: 10,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
