import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

const FIVE_MINUTES = { period: Duration.minutes(5), statistic: Stats.SUM };

/** Share of the stage's requests that were answered with 5xx, in percent, over five minutes. */
export const apiErrorRate = (api: RestApi): MathExpression =>
  new MathExpression({
    label: 'API 5xx, % of requests',
    expression: '100 * errors / requests',
    period: FIVE_MINUTES.period,
    usingMetrics: {
      errors: api.deploymentStage.metricServerError(FIVE_MINUTES),
      requests: api.deploymentStage.metricCount(FIVE_MINUTES),
    },
  });

/** More than 5 % of requests fail for five minutes. No requests, no failure: silence is fine. */
export class ApiErrorsAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<RestApi>) {
    super(scope, id, {
      ...props,
      alarmId: 'api-5xx-errors',
      symptom: 'More than 5 % of API requests were answered with 5xx for 5 minutes.',
      runbook: 'docs/runbooks/api-errors.md#symptom',
      metric: apiErrorRate(props.source),
      threshold: 5,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
