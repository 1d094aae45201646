import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { textLike } from '../../testing/matchers';
import { propertiesOf } from '../../testing/resources';

interface Statement {
  readonly Sid?: string;
  readonly Action: string | readonly string[];
  readonly Principal: { readonly Service?: string };
  readonly Condition?: Readonly<Record<string, unknown>>;
}

const statementsOf = (policy: unknown): readonly Statement[] =>
  (policy as { readonly Statement: readonly Statement[] }).Statement;

describe.each(['staging', 'production'])('Given the topic of %s', (name) => {
  const environment = described(name);
  const { account } = environment;
  const { observability } = layersOf(environment);
  const [topicPolicy] = propertiesOf(observability, 'AWS::SNS::TopicPolicy');
  const [key] = propertiesOf(observability, 'AWS::KMS::Key');
  const publishing = statementsOf(topicPolicy?.['PolicyDocument']).filter(({ Principal }) => Principal.Service);

  it('tells the address of the descriptor, and keeps what did not arrive', () => {
    observability.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: environment.alarms.email,
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('Undelivered'), 'Arn'] } },
    });
  });

  it('is encrypted under a key that rotates, and refuses plain HTTP', () => {
    observability.hasResourceProperties('AWS::SNS::Topic', {
      TopicName: `hexastyle-${name}-alarms`,
      KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] },
    });
    expect(key).toMatchObject({ EnableKeyRotation: true });
    expect(JSON.stringify(topicPolicy)).toContain('"aws:SecureTransport":"false"');
  });

  it('admits four services, each for this account and for what it speaks for', () => {
    expect(publishing.map(({ Principal, Condition, Action }) => [Principal.Service, Action, Condition])).toEqual([
      [
        'cloudwatch.amazonaws.com',
        'sns:Publish',
        {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:${account}:alarm:hexastyle-${name}-*` },
        },
      ],
      [
        'budgets.amazonaws.com',
        'sns:Publish',
        {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:aws:budgets::${account}:*` },
        },
      ],
      ['costalerts.amazonaws.com', 'sns:Publish', { StringEquals: { 'aws:SourceAccount': account } }],
      ['codestar-notifications.amazonaws.com', 'sns:Publish', { StringEquals: { 'aws:SourceAccount': account } }],
    ]);
  });

  it('lets the same services, and SNS for the queue, use the key, without which a notification would be lost', () => {
    const users = statementsOf(key?.['KeyPolicy']).filter(({ Sid }) => Sid?.endsWith('OfThisAccount'));
    const encrypting = users.filter(({ Action }) => Action.includes('kms:GenerateDataKey*') && Action.length === 2);
    expect(encrypting.map(({ Principal }) => Principal.Service)).toEqual([
      ...publishing.map(({ Principal }) => Principal.Service),
      'sns.amazonaws.com',
    ]);
    // https://docs.aws.amazon.com/dtconsole/latest/userguide/set-up-sns.html says so for the notifications of pipelines.
    const byTopic = { StringEquals: { 'kms:ViaService': 'sns.us-east-1.amazonaws.com' } };
    for (const { Condition: condition, Principal: by } of encrypting)
      expect(condition).toEqual(
        by.Service === 'codestar-notifications.amazonaws.com'
          ? byTopic
          : { StringEquals: { 'aws:SourceAccount': account } },
      );
  });

  it('keeps the undelivered for fourteen days, encrypted, from this topic alone', () => {
    observability.hasResourceProperties('AWS::SQS::Queue', {
      QueueName: `hexastyle-${name}-alarms-undelivered`,
      KmsMasterKeyId: Match.anyValue(),
      MessageRetentionPeriod: 1209600,
    });
    const [policy] = propertiesOf(observability, 'AWS::SQS::QueuePolicy');
    expect(statementsOf(policy?.['PolicyDocument'])).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sqs:SendMessage',
        Principal: { Service: 'sns.amazonaws.com' },
        Condition: { ArnEquals: { 'aws:SourceArn': { Ref: textLike(/^AlarmTopic/) } } },
      }),
    ]);
  });
});
