import type { Template } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything, textLike } from '../testing/matchers';
import { propertiesOf, resourcesOf } from '../testing/resources';

const MAIL = {
  from: 'habits@example.com',
  smtpSecretArn: 'arn:aws:secretsmanager:us-east-1:111111111111:secret:hexastyle/smtp-AbCdEf',
};

const workerOf = (api: Template) =>
  propertiesOf(api, 'AWS::Lambda::Function').find(({ FunctionName }) => String(FunctionName).endsWith('-worker'));

const variablesOf = (api: Template): unknown => (workerOf(api)?.['Environment'] as { Variables: unknown }).Variables;

const groupsOf = (api: Template): unknown =>
  (workerOf(api)?.['VpcConfig'] as { SecurityGroupIds: unknown }).SecurityGroupIds;

const webhookKeys = { Ref: textLike(/^WebhookKeys/) };

describe.each(['staging', 'production'])('Given the worker of %s, which sends no mails', (name) => {
  const { api } = layersOf(described(name));

  it('is one instance, done or cut off before the next minute is over, that writes its own log', () => {
    expect(workerOf(api)).toMatchObject({
      FunctionName: `hexastyle-${name}-worker`,
      Handler: 'worker-lambda.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      ReservedConcurrentExecutions: 1,
      Timeout: 60,
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: textLike(/^WorkerFunctionLogGroup/) } },
      DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': [textLike(/^DeadLetters/), 'Arn'] } },
      KmsKeyArn: anything,
    });
  });

  it('signs in as the API does, knows where the edge is, and hears of no mail server', () => {
    expect(variablesOf(api)).toMatchObject({
      DATABASE_HOST: anything,
      DATABASE_PORT: '5432',
      DATABASE_NAME: 'habits',
      DATABASE_USER: 'api',
      DATABASE_CONNECTIONS: '5',
      TRUSTED_ORIGINS_PARAMETER: `/hexastyle/${name}/edge/origin`,
    });
    expect(JSON.stringify(variablesOf(api))).not.toMatch(/SMTP|MAIL/);
  });

  it('is told where the keys of webhooks are', () => {
    expect(variablesOf(api)).toMatchObject({ WEBHOOK_KEYS_SECRET_ARN: webhookKeys });
  });

  it('is called every minute, and a call that is not taken within one is kept', () => {
    const [each, ...others] = propertiesOf(api, 'AWS::Events::Rule');
    expect(others).toEqual([]);
    expect(each).toMatchObject({
      Name: `hexastyle-${name}-worker`,
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [
        {
          Arn: { 'Fn::GetAtt': [textLike(/^WorkerFunction/), 'Arn'] },
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': [textLike(/^DeadLetters/), 'Arn'] } },
          RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 1 },
        },
      ],
    });
    expect(propertiesOf(api, 'AWS::Lambda::Permission')).toContainEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': [textLike(/^WorkerFunction/), 'Arn'] },
      Principal: 'events.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': [textLike(/^EveryMinute/), 'Arn'] },
    });
  });

  it('lets events of this rule only into the dead letters, and of this account only under their key', () => {
    const statementsIn = (type: string, document: string) =>
      propertiesOf(api, type).flatMap(
        (each) => (each[document] as { Statement: readonly Record<string, unknown>[] }).Statement,
      );
    const ofEvents = ({ Principal }: Record<string, unknown>): boolean =>
      JSON.stringify(Principal) === JSON.stringify({ Service: 'events.amazonaws.com' });
    expect(statementsIn('AWS::SQS::QueuePolicy', 'PolicyDocument').filter(ofEvents)).toMatchObject([
      {
        Action: 'sqs:SendMessage',
        Condition: { ArnEquals: { 'aws:SourceArn': textLike(/:rule\/hexastyle-\w+-worker$/) } },
      },
    ]);
    expect(statementsIn('AWS::KMS::Key', 'KeyPolicy').filter(ofEvents)).toMatchObject([
      {
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
        Condition: { StringEquals: { 'aws:SourceAccount': described(name).account } },
      },
    ]);
  });

  it('is called by code whose migrations ran', () => {
    const [, worker] =
      resourcesOf(api).find(([, { Properties }]) => Properties?.['Handler'] === 'worker-lambda.handler') ?? [];
    expect(worker?.DependsOn).toContain('Migrations');
  });

  it('reaches nothing that the API does not, by no security group of its own', () => {
    expect(groupsOf(api)).toHaveLength(1);
    api.resourceCountIs('AWS::EC2::SecurityGroup', 0);
  });
});

describe('Given the worker of an environment that sends mails', () => {
  const { api } = layersOf({ ...described('staging'), mail: MAIL });

  it('is told the sender and which secret holds the server, and not what is in it', () => {
    expect(variablesOf(api)).toMatchObject({ MAIL_FROM: MAIL.from, SMTP_SECRET_ARN: MAIL.smtpSecretArn });
    expect(JSON.stringify(api.toJSON())).not.toContain(`{{resolve:secretsmanager:${MAIL.smtpSecretArn}`);
  });

  it('may read that secret beside the keys of webhooks, and nobody else may', () => {
    const reading = (document: string): boolean => document.includes('secretsmanager:GetSecretValue');
    expect(statementsOf(api, ({ Action }) => reading(String(Action)))).toEqual([
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: [MAIL.smtpSecretArn, webhookKeys] },
    ]);
    const readers = propertiesOf(api, 'AWS::IAM::ManagedPolicy').filter((each) =>
      JSON.stringify(each).includes(MAIL.smtpSecretArn),
    );
    expect(readers).toHaveLength(1);
  });

  it('reaches the two ports of mail servers beside what the API reaches, and nobody reaches it', () => {
    expect(groupsOf(api)).toEqual([anything, { 'Fn::GetAtt': [textLike(/MailSecurityGroup/), 'GroupId'] }]);
    const [group, ...others] = propertiesOf(api, 'AWS::EC2::SecurityGroup');
    expect(others).toEqual([]);
    expect(group?.['SecurityGroupIngress']).toBeUndefined();
    expect(group?.['SecurityGroupEgress']).toEqual(
      [465, 587].map((port) => ({
        CidrIp: '0.0.0.0/0',
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        Description: anything,
      })),
    );
  });
});

type Statement = Readonly<Record<string, unknown>>;

const statementsOf = (api: Template, wanted: (statement: Statement) => boolean): readonly Statement[] =>
  resourcesOf(api)
    .filter(([id, { Type }]) => Type === 'AWS::IAM::ManagedPolicy' && id.startsWith('WorkerFunctionRole'))
    .flatMap(([, { Properties }]) => (Properties?.['PolicyDocument'] as { Statement: readonly Statement[] }).Statement)
    .filter(wanted);
