import type { Environment } from '@hexastyle/environment';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { LayerKey } from '../layer/layer-key';

/** Where alarms go: an encrypted topic, and from there to the address of the descriptor. */
export class AlarmTopic extends Construct {
  readonly topic: ITopic;

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    const key = new LayerKey(this, 'Key', 'Observability layer: alarm notifications');
    // CloudWatch publishes in its own name: without this it would fail, silently, at the first alarm.
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': environment.account } },
      }),
    );
    const topic = new Topic(this, 'Resource', {
      topicName: `hexastyle-${environment.name}-alarms`,
      displayName: `Hexastyle ${environment.name}`,
      masterKey: key,
      enforceSSL: true,
    });
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': environment.account } },
      }),
    );
    topic.addSubscription(new EmailSubscription(environment.alarms.email));
    this.topic = topic;
  }
}
