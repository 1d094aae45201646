import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

const COUNTED = { period: FIVE_MINUTES, statistic: Stats.SUM };

/** Share of the stage's requests that were answered with 5xx, in percent, over five minutes. */
export const apiErrorRate = (api: RestApi): MathExpression =>
  new MathExpression({
    label: 'API 5xx, % of requests',
    expression: '100 * errors / requests',
    period: FIVE_MINUTES,
    usingMetrics: {
      errors: api.deploymentStage.metricServerError(COUNTED),
      requests: api.deploymentStage.metricCount(COUNTED),
    },
  });

/** More than 5 % of requests fail for five minutes. No requests, no failure: silence is fine. */
export class ApiErrorsAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<RestApi>) {
    super(scope, id, {
      ...props,
      alarmId: 'api-5xx-errors',
      symptom: (percent) => `More than ${percent} % of API requests were answered with 5xx for 5 minutes.`,
      runbook: 'api-errors',
      metric: apiErrorRate(props.source),
      threshold: 5,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
