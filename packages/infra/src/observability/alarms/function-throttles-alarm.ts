import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** Calls that Lambda refused because the reserved concurrency was used up, over five minutes. */
export const functionThrottles = (source: IFunction): Metric =>
  source.metricThrottles({ period: FIVE_MINUTES, statistic: Stats.SUM, label: 'Throttles' });

/** More than 5 refused calls in five minutes. A function that nobody calls reports nothing: silence is fine. */
export class FunctionThrottlesAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<IFunction>) {
    super(scope, id, {
      ...props,
      alarmId: 'function-throttles',
      symptom: (calls) => `Lambda refused more than ${calls} calls of the API function in 5 minutes.`,
      runbook: 'function-throttles',
      metric: functionThrottles(props.source),
      threshold: 5,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
