import type { Environment } from '@hexastyle/environment';
import { CfnNotificationRule } from 'aws-cdk-lib/aws-codestarnotifications';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { PIPELINES, pipelineName } from './pipeline-name';
import type { Pipeline } from './pipeline-name';

export interface DeploymentNotificationsProps {
  readonly environment: Environment;
  readonly topic: ITopic;
  readonly pipelineArns: Readonly<Record<Pipeline, string>>;
}

/** https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#events-ref-pipeline */
const EVENTS = [
  'codepipeline-pipeline-pipeline-execution-failed',
  'codepipeline-pipeline-pipeline-execution-canceled',
  'codepipeline-pipeline-pipeline-execution-succeeded',
  'codepipeline-pipeline-manual-approval-needed',
  'codepipeline-pipeline-manual-approval-failed',
];

/** Tells the people of the alarms what a pipeline did, and when it waits for one of them. */
export class DeploymentNotifications extends Construct {
  constructor(scope: Construct, id: string, { environment, topic, pipelineArns }: DeploymentNotificationsProps) {
    super(scope, id);
    for (const pipeline of PIPELINES)
      new CfnNotificationRule(this, pipeline, {
        name: pipelineName(environment, pipeline),
        resource: pipelineArns[pipeline],
        detailType: 'FULL',
        eventTypeIds: EVENTS,
        targets: [{ targetType: 'SNS', targetAddress: topic.topicArn }],
      });
  }
}
