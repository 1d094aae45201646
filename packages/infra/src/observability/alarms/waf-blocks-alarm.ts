import type { Environment } from '@hexastyle/environment';
import { Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { edgeFirewallName, RATE_LIMIT } from '../../edge/edge-web-acl';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** Requests that the firewall of the edge refused, by whichever rule. A firewall of CloudFront has no region to count in. */
export const blockedRequests = (environment: Environment): Metric =>
  new Metric({
    namespace: 'AWS/WAFV2',
    metricName: 'BlockedRequests',
    dimensionsMap: { WebACL: edgeFirewallName(environment), Rule: 'ALL' },
    period: FIVE_MINUTES,
    statistic: Stats.SUM,
    label: 'Blocked requests',
  });

/**
 * The firewall refuses in five minutes more requests than it allows one address to make: scanners, which knock all day,
 * stay far below, so that this is somebody who goes on after being limited, many who act together, or a rule that
 * refuses a hundred page loads of people. The firewall in front of the API is not counted: whoever goes around the edge
 * is refused there without exception. Nothing refused, nothing reported: silence is fine.
 */
export class WafBlocksAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Environment>) {
    super(scope, id, {
      ...props,
      alarmId: 'waf-blocks',
      symptom: (requests) => `The firewall of the edge refused more than ${requests} requests in 5 minutes.`,
      runbook: 'firewall',
      metric: blockedRequests(props.source),
      threshold: RATE_LIMIT,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
