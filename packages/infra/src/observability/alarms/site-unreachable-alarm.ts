import { ComparisonOperator, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Canary } from 'aws-cdk-lib/aws-synthetics';
import type { Construct } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** Share of the probes that found the site working, in percent. */
export const probeSuccess = (canary: Canary): Metric =>
  canary.metricSuccessPercent({ period: FIVE_MINUTES, statistic: Stats.AVERAGE, label: 'Successful probes, %' });

/**
 * Two probes in a row failed: one may have met a hiccup of the way between. A probe that does not run sees nothing, so
 * silence is an alarm itself.
 */
export class SiteUnreachableAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Canary>) {
    super(scope, id, {
      ...props,
      alarmId: 'site-unreachable',
      symptom: (percent) => `Fewer than ${percent} % of the probes found the site working, twice in a row.`,
      runbook: 'site-unreachable',
      metric: probeSuccess(props.source),
      threshold: 100,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      periods: 2,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
