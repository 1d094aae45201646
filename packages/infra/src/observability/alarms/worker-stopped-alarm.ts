import { ComparisonOperator, MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct, IDependable } from 'constructs';
import { FIVE_MINUTES } from './five-minutes';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/** A schedule, and the function that it calls. */
export interface Schedule extends IDependable {
  readonly worker: IFunction;
}

/** Calls of the worker that ended well, over five minutes. */
export const workerSuccesses = ({ worker }: Schedule): MathExpression =>
  new MathExpression({
    label: 'Calls of the worker that ended well',
    expression: 'FILL(calls, 0) - FILL(errors, 0)',
    period: FIVE_MINUTES,
    usingMetrics: {
      calls: worker.metricInvocations({ statistic: Stats.SUM }),
      errors: worker.metricErrors({ statistic: Stats.SUM }),
    },
  });

/**
 * The worker is called every minute: that ten calls in a row failed, or that there were none, is more than a bad moment.
 * A function that nobody calls reports nothing, so silence is an alarm itself.
 */
export class WorkerStoppedAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<Schedule>) {
    super(scope, id, {
      ...props,
      alarmId: 'worker-stopped',
      symptom: (calls) => `Fewer than ${calls} calls of the worker ended well in 5 minutes, twice in a row.`,
      runbook: 'worker-stopped',
      metric: workerSuccesses(props.source),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      periods: 2,
      treatMissingData: TreatMissingData.BREACHING,
    });
    this.node.addDependency(props.source);
  }
}
