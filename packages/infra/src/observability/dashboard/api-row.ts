import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { apiErrorRate } from '../alarms/api-errors-alarm';
import { apiLatency } from '../alarms/api-latency-alarm';
import { probeSuccess } from '../alarms/site-unreachable-alarm';
import type { DashboardSource } from './dashboard-source';
import { graph } from './graph';

/** What people feel: does the site answer, how often does the API fail, how long does it take. */
export function apiRow({ api, canary }: DashboardSource): IWidget[] {
  const { deploymentStage: stage } = api.rest.api;
  return [
    graph('Site, as a browser sees it', {
      left: [probeSuccess(canary)],
      leftYAxis: { min: 0, max: 100 },
      right: [canary.metricDuration({ label: 'Duration of a probe, ms' })],
    }),
    graph('API requests', {
      left: [
        stage.metricCount({ label: 'Requests' }),
        stage.metricClientError({ label: '4xx', statistic: Stats.SUM }),
        stage.metricServerError({ label: '5xx', statistic: Stats.SUM }),
      ],
      right: [apiErrorRate(api.rest.api)],
    }),
    graph('API latency', { left: [50, 95, 99].map((percentile) => apiLatency(api.rest.api, percentile)) }),
  ];
}
