import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** Milliseconds from the first byte of a request to the last byte of its answer, at a percentile of five minutes. */
export const apiLatency = (api: RestApi, percentile: number): Metric =>
  api.deploymentStage.metricLatency({
    period: FIVE_MINUTES,
    statistic: Stats.percentile(percentile),
    label: `p${percentile}, ms`,
  });

/**
 * One request in twenty takes more than a second, for five minutes. With few requests that may be a single one: a slow
 * answer at night is as slow as one at noon. No requests, nobody waits: silence is fine.
 */
export class ApiLatencyAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<RestApi>) {
    super(scope, id, {
      ...props,
      alarmId: 'api-latency',
      symptom: (milliseconds) => `One API request in twenty took longer than ${milliseconds} ms for 5 minutes.`,
      runbook: 'api-latency',
      metric: apiLatency(props.source, 95),
      threshold: 1000,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
