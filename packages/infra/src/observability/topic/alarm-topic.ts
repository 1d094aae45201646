import type { Environment } from '@hexastyle/environment';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { encryptStatement, publishStatement } from './publisher-statements';
import { PUBLISHERS } from './publishers';
import type { Publisher } from './publishers';
import { Undelivered } from './undelivered';

export interface AlarmTopicProps {
  readonly environment: Environment;
  readonly key: IKey;
  /** Who may speak to the topic. @default PUBLISHERS */
  readonly publishers?: readonly Publisher[];
}

/**
 * Where alarms go: an encrypted topic, and from there to the address of the descriptor. What does not arrive there is
 * kept in a queue, which is watched itself.
 */
export class AlarmTopic extends Construct {
  readonly topic: ITopic;
  readonly undelivered: IQueue;

  constructor(scope: Construct, id: string, { environment, key, publishers = PUBLISHERS }: AlarmTopicProps) {
    super(scope, id);
    const topic = new Topic(this, 'Resource', {
      topicName: `hexastyle-${environment.name}-alarms`,
      displayName: `Hexastyle ${environment.name}`,
      masterKey: key,
      enforceSSL: true,
    });
    for (const publisher of publishers) {
      key.addToResourcePolicy(encryptStatement(environment, publisher, topic.env.region));
      topic.addToResourcePolicy(publishStatement(environment, publisher, topic));
    }
    // SNS itself writes into the queue, under the same key.
    const queue = { name: 'Undelivered', service: 'sns.amazonaws.com' };
    key.addToResourcePolicy(encryptStatement(environment, queue, topic.env.region));
    this.undelivered = new Undelivered(this, 'Undelivered', { environment, key });
    topic.addSubscription(new EmailSubscription(environment.alarms.email, { deadLetterQueue: this.undelivered }));
    this.topic = topic;
  }
}
