import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { ApiStack } from '../api/api-stack';
import type { DataStack } from '../data/data-stack';
import { LayerStack } from '../layer/layer-stack';
import { AlarmTopic } from './alarm-topic';
import { ApiErrorsAlarm } from './alarms/api-errors-alarm';
import { DatabaseCpuAlarm } from './alarms/database-cpu-alarm';
import { FunctionErrorsAlarm } from './alarms/function-errors-alarm';
import { PlatformDashboard } from './platform-dashboard';

export interface ObservabilityStackProps {
  readonly environment: Environment;
  readonly api: ApiStack;
  readonly data: DataStack;
}

/** Observability layer: what wakes a person, and what that person looks at first. */
export class ObservabilityStack extends LayerStack {
  /** Reaches the people who operate the environment. */
  readonly topic: ITopic;

  constructor(app: App, props: ObservabilityStackProps) {
    const { environment, api, data } = props;
    super(app, { environment, layer: 'observability' });
    const { topic } = new AlarmTopic(this, 'AlarmTopic', environment);
    this.topic = topic;
    const alarms = [
      new ApiErrorsAlarm(this, 'ApiErrors', { environment, topic, source: api.rest.api }),
      new FunctionErrorsAlarm(this, 'FunctionErrors', {
        environment,
        topic,
        source: api.apiFunction.function,
      }),
      new DatabaseCpuAlarm(this, 'DatabaseCpu', { environment, topic, source: data.database.cluster }),
    ];
    new PlatformDashboard(this, 'Dashboard', { environment, api, data, alarms });
  }
}
