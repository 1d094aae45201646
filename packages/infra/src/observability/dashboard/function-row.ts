import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { functionErrors } from '../alarms/function-errors-alarm';
import { functionThrottles } from '../alarms/function-throttles-alarm';
import { queuedMessages } from '../alarms/queued-messages';
import { workerSuccesses } from '../alarms/worker-stopped-alarm';
import type { DashboardSource } from './dashboard-source';
import { graph } from './graph';

/** The function: how much it does, how long it takes, how near it is to its limit. */
export function functionRow({ environment, api }: DashboardSource): IWidget[] {
  const { function: handler } = api.apiFunction;
  return [
    graph('Function calls', {
      left: [handler.metricInvocations({ label: 'Calls' })],
      right: [
        functionErrors(handler),
        functionThrottles(handler),
        workerSuccesses(api.everyMinute),
        queuedMessages(api.deadLetters, 'Dead letters'),
      ],
    }),
    graph('Function duration', {
      left: [
        handler.metricDuration({ statistic: Stats.AVERAGE, label: 'Average, ms' }),
        handler.metricDuration({ statistic: Stats.percentile(95), label: 'p95, ms' }),
        handler.metricDuration({ statistic: Stats.MAXIMUM, label: 'Longest, ms' }),
      ],
    }),
    graph('Function calls at once', {
      left: [handler.metric('ConcurrentExecutions', { statistic: Stats.MAXIMUM, label: 'At once' })],
      leftAnnotations: [{ value: environment.api.reservedConcurrency, label: 'Reserved' }],
    }),
  ];
}
