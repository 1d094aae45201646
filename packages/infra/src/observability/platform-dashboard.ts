import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, PeriodOverride } from 'aws-cdk-lib/aws-cloudwatch';
import type { IAlarm, IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { ApiStack } from '../api/api-stack';
import type { DataStack } from '../data/data-stack';
import { apiErrorRate } from './alarms/api-errors-alarm';
import { databaseCpu } from './alarms/database-cpu-alarm';
import { functionErrors } from './alarms/function-errors-alarm';

export interface PlatformDashboardProps {
  readonly environment: Environment;
  readonly api: ApiStack;
  readonly data: DataStack;
  readonly alarms: readonly IAlarm[];
}

/** One screen for the person whom an alarm woke: is it firing, who is affected, which layer is it. */
export class PlatformDashboard extends Dashboard {
  constructor(scope: Construct, id: string, props: PlatformDashboardProps) {
    const { environment, api, data, alarms } = props;
    const { function: handler } = api.apiFunction;
    const { deploymentStage: stage } = api.rest.api;
    const { cluster } = data.database;
    super(scope, id, {
      dashboardName: `hexastyle-${environment.name}`,
      periodOverride: PeriodOverride.AUTO,
      defaultInterval: Duration.hours(3),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 })],
        [
          graph('API requests', [stage.metricCount()], [apiErrorRate(api.rest.api)]),
          graph(
            'API latency',
            ['p50', 'p95', 'p99'].map((statistic) => stage.metricLatency({ statistic, label: statistic })),
          ),
        ],
        [
          graph('Function', [handler.metricInvocations(), functionErrors(handler), handler.metricThrottles()]),
          graph(
            'Database',
            [cluster.metricServerlessDatabaseCapacity(), cluster.metricDatabaseConnections()],
            [databaseCpu(cluster)],
          ),
        ],
      ],
    });
  }
}

const graph = (title: string, left: IMetric[], right: IMetric[] = []): GraphWidget =>
  new GraphWidget({ title, left, right, width: 12, height: 6 });
