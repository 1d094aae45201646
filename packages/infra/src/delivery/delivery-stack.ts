import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { EdgeStack } from '../edge/edge-stack';
import { KnownDistribution } from '../edge/replica/known-distribution';
import { LayerKey } from '../layer/layer-key';
import { LayerStack } from '../layer/layer-stack';
import { Artifacts } from './artifacts/artifacts';
import { deliveredStacks } from './delivered-stacks';
import { DeploymentNotifications } from './deployment-notifications';
import { BackendPipeline } from './pipelines/backend-pipeline';
import { FrontendPipeline } from './pipelines/frontend-pipeline';
import { InfrastructurePipeline } from './pipelines/infrastructure-pipeline';

export interface DeliveryStackProps {
  readonly environment: Environment;
  readonly edge: EdgeStack;
  readonly topic: ITopic;
}

/** Delivery layer: a pipeline each for the infrastructure, the API and the web app. Made last: it deploys what is there. */
export class DeliveryStack extends LayerStack {
  constructor(app: App, { environment, edge, topic }: DeliveryStackProps) {
    const { backend, infrastructure } = deliveredStacks(app);
    super(app, { environment, layer: 'delivery' });
    const key = new LayerKey(this, 'Key', 'Delivery layer: artefacts and logs of the pipelines');
    const artifacts = new Artifacts(this, 'Artifacts', { environment, key });
    const common = { environment, key };
    const { distribution } = edge.distribution;
    const pipelines = {
      infrastructure: new InfrastructurePipeline(this, 'Infrastructure', {
        ...common,
        artifacts: artifacts.of.infrastructure,
        stacks: infrastructure,
        stackParameters: { SiteReplica: { [KnownDistribution.parameter]: distribution.distributionId } },
      }),
      backend: new BackendPipeline(this, 'Backend', { ...common, artifacts: artifacts.of.backend, stack: backend }),
      frontend: new FrontendPipeline(this, 'Frontend', {
        ...common,
        artifacts: artifacts.of.frontend,
        site: { bucket: edge.webBucket, distribution },
      }),
    };
    new DeploymentNotifications(this, 'Notifications', {
      environment,
      topic,
      pipelineArns: {
        infrastructure: pipelines.infrastructure.arn,
        backend: pipelines.backend.arn,
        frontend: pipelines.frontend.arn,
      },
    });
  }
}
