import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IWidget, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { FIVE_MINUTES } from '../alarms/five-minutes';
import { blockedRequests } from '../alarms/waf-blocks-alarm';
import type { DashboardSource } from './dashboard-source';
import { graph } from './graph';

/** CloudFront reports to us-east-1 alone, whichever region the dashboard is in. */
const siteMetric = (distributionId: string, metricName: string, options: MetricOptions): Metric =>
  new Metric({
    namespace: 'AWS/CloudFront',
    metricName,
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
    region: 'us-east-1',
    period: FIVE_MINUTES,
    ...options,
  });

/** The edge: who comes, what is answered, what is refused. */
export function edgeRow({ environment, edge }: DashboardSource): IWidget[] {
  const { distributionId } = edge.distribution.distribution;
  return [
    graph('Site requests', {
      left: [siteMetric(distributionId, 'Requests', { statistic: Stats.SUM, label: 'Requests' })],
    }),
    graph('Site errors', {
      left: [
        siteMetric(distributionId, '4xxErrorRate', { statistic: Stats.AVERAGE, label: '4xx, %' }),
        siteMetric(distributionId, '5xxErrorRate', { statistic: Stats.AVERAGE, label: '5xx, %' }),
      ],
    }),
    graph('Firewall', { left: [blockedRequests(environment)] }),
  ];
}
