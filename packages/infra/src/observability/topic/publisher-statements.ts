import type { Environment } from '@hexastyle/environment';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Publisher } from './publishers';

const ofThisAccount = (environment: Environment): NonNullable<PolicyStatementProps['conditions']> => ({
  StringEquals: { 'aws:SourceAccount': environment.account },
});

/** For the topic's policy: the publisher may publish, for what it speaks for. */
export const publishStatement = (environment: Environment, publisher: Publisher, topic: ITopic): PolicyStatement =>
  new PolicyStatement({
    sid: `${publisher.name}OfThisAccount`,
    principals: [new ServicePrincipal(publisher.service)],
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
    conditions: {
      ...ofThisAccount(environment),
      ...(publisher.source === undefined
        ? {}
        : { ArnLike: { 'aws:SourceArn': publisher.source(environment, topic.env.region) } }),
    },
  });

/** For the key's policy: a service encrypts in its own name. Without this it would fail, silently, at the first message. */
export const encryptStatement = (
  environment: Environment,
  { name, service, keyKnows = 'account' }: Publisher,
  region: string,
): PolicyStatement =>
  new PolicyStatement({
    sid: `${name}OfThisAccount`,
    principals: [new ServicePrincipal(service)],
    actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    resources: ['*'],
    conditions:
      keyKnows === 'topic'
        ? { StringEquals: { 'kms:ViaService': `sns.${region}.amazonaws.com` } }
        : ofThisAccount(environment),
  });
