import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { ApiStack } from '../api/api-stack';
import type { DataStack } from '../data/data-stack';
import { LayerStack } from '../layer/layer-stack';
import { AlarmTopic } from './alarm-topic';
import { ApiErrorsAlarm } from './alarms/api-errors-alarm';
import { ApiLatencyAlarm } from './alarms/api-latency-alarm';
import { CacheCpuAlarm } from './alarms/cache-cpu-alarm';
import { CacheMemoryAlarm } from './alarms/cache-memory-alarm';
import { DatabaseConnectionsAlarm } from './alarms/database-connections-alarm';
import { DatabaseCpuAlarm } from './alarms/database-cpu-alarm';
import { FunctionErrorsAlarm } from './alarms/function-errors-alarm';
import { FunctionThrottlesAlarm } from './alarms/function-throttles-alarm';
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
    const told = { environment, topic };
    const { function: handler } = api.apiFunction;
    const alarms = [
      new ApiErrorsAlarm(this, 'ApiErrors', { ...told, source: api.rest.api }),
      new ApiLatencyAlarm(this, 'ApiLatency', { ...told, source: api.rest.api }),
      new FunctionErrorsAlarm(this, 'FunctionErrors', { ...told, source: handler }),
      new FunctionThrottlesAlarm(this, 'FunctionThrottles', { ...told, source: handler }),
      new DatabaseConnectionsAlarm(this, 'DatabaseConnections', { ...told, source: data.database }),
      new DatabaseCpuAlarm(this, 'DatabaseCpu', { ...told, source: data.database.cluster }),
      new CacheCpuAlarm(this, 'CacheCpu', { ...told, source: data.cache }),
      new CacheMemoryAlarm(this, 'CacheMemory', { ...told, source: data.cache }),
    ];
    new PlatformDashboard(this, 'Dashboard', { environment, api, data, alarms });
  }
}
