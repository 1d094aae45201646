import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { ApiStack } from '../api/api-stack';
import type { DataStack } from '../data/data-stack';
import type { EdgeStack } from '../edge/edge-stack';
import { LayerKey } from '../layer/layer-key';
import { LayerStack } from '../layer/layer-stack';
import { platformAlarms } from './alarms/platform-alarms';
import { SiteCanary } from './canary/site-canary';
import { PlatformDashboard } from './dashboard/platform-dashboard';
import { AlarmTopic } from './topic/alarm-topic';

export interface ObservabilityStackProps {
  readonly environment: Environment;
  readonly api: ApiStack;
  readonly data: DataStack;
  readonly edge: EdgeStack;
}

/** Observability layer: what wakes a person, and what that person looks at first. */
export class ObservabilityStack extends LayerStack {
  /** Where whatever has to reach a person is published. */
  readonly topic: ITopic;

  constructor(app: App, props: ObservabilityStackProps) {
    const { environment, edge } = props;
    super(app, { environment, layer: 'observability' });
    const key = new LayerKey(this, 'Key', 'Observability layer: notifications, log of the probe');
    const { topic, undelivered } = new AlarmTopic(this, 'AlarmTopic', { environment, key });
    this.topic = topic;
    const { canary } = new SiteCanary(this, 'SiteCanary', { environment, edge, key });
    const alarms = platformAlarms(this, { ...props, topic, undelivered, canary });
    new PlatformDashboard(this, 'Dashboard', { ...props, canary, alarms });
  }
}
