import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything, textLike } from '../testing/matchers';
import { resourcesOf } from '../testing/resources';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** What comes with standing in a VPC, being traced and writing a log and dead letters; no function has less. */
const GIVEN_TO_ALL = /^(ec2|xray|logs|sqs):/;
const actionsOf = ({ Action }: Statement): readonly string[] => (typeof Action === 'string' ? [Action] : Action);

describe.each([
  ['staging', '111111111111'],
  ['production', '222222222222'],
])('Given the roles of the API layer of %s', (name, account) => {
  const { api } = layersOf(described(name));
  const statementsOf = (path: RegExp): readonly Statement[] =>
    resourcesOf(api)
      .filter(([id, { Type }]) => Type === 'AWS::IAM::ManagedPolicy' && path.test(id))
      .flatMap(
        ([, { Properties }]) => (Properties?.['PolicyDocument'] as { Statement: readonly Statement[] }).Statement,
      );
  const own = (path: RegExp): readonly Statement[] =>
    statementsOf(path).filter((each) => !actionsOf(each).every((action) => GIVEN_TO_ALL.test(action)));
  const through = (service: string): object => ({
    StringEquals: { 'kms:ViaService': `${service}.us-east-1.amazonaws.com` },
  });
  const ownKey = { 'Fn::GetAtt': [textLike(/^Key/), 'Arn'] };
  const origin: Statement = {
    Effect: 'Allow',
    Action: 'ssm:GetParameter',
    Resource: `arn:aws:ssm:us-east-1:${account}:parameter/hexastyle/${name}/edge/origin`,
  };
  const signIn: Statement = {
    Effect: 'Allow',
    Action: 'rds-db:connect',
    Resource: { 'Fn::Join': ['', [`arn:aws:rds-db:us-east-1:${account}:dbuser:`, anything, '/api']] },
  };
  const webhookKeys: readonly Statement[] = [
    { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: { Ref: textLike(/^WebhookKeys/) } },
    { Effect: 'Allow', Action: 'kms:Decrypt', Resource: ownKey, Condition: through('secretsmanager') },
  ];

  it('the API signs in as one role and one user, and reads one parameter and the keys of webhooks', () => {
    expect(own(/^FunctionRole/)).toEqual([
      { Effect: 'Allow', Action: 'kms:Decrypt', Resource: ownKey, Condition: through('lambda') },
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: ownKey, Condition: through('sqs') },
      signIn,
      { Effect: 'Allow', Action: 'elasticache:Connect', Resource: [anything, anything] },
      origin,
      ...webhookKeys,
    ]);
  });

  it('the worker signs in as the same role, and reads the same', () => {
    expect(own(/^WorkerFunctionRole/)).toEqual([
      { Effect: 'Allow', Action: 'kms:Decrypt', Resource: ownKey, Condition: through('lambda') },
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: ownKey, Condition: through('sqs') },
      signIn,
      origin,
      ...webhookKeys,
    ]);
  });

  it('the migrations alone read a password, that of the master user, and sign in as nobody else', () => {
    const secret = { 'Fn::ImportValue': textLike(/MasterUserSecret/) };
    expect(own(/^MigrationsFunctionRole/)).toEqual([
      { Effect: 'Allow', Action: 'kms:Decrypt', Resource: ownKey, Condition: through('lambda') },
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: ownKey, Condition: through('sqs') },
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: secret },
      {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: { 'Fn::ImportValue': textLike(/Key/) },
        Condition: through('secretsmanager'),
      },
      {
        Effect: 'Allow',
        Action: 'rds-db:connect',
        Resource: { 'Fn::Join': ['', [`arn:aws:rds-db:us-east-1:${account}:dbuser:`, anything, '/hexastyle']] },
      },
    ]);
    const read = statementsOf(/./).filter((each) => actionsOf(each).includes('secretsmanager:GetSecretValue'));
    expect(read.map(({ Resource }) => Resource)).toEqual([webhookKeys[0]?.Resource, secret, webhookKeys[0]?.Resource]);
  });

  it("no function's code touches network interfaces, and nothing else is allowed on every resource", () => {
    for (const [path, functionName] of [
      [/^FunctionRole/, `hexastyle-${name}-api`],
      [/^MigrationsFunctionRole/, `hexastyle-${name}-migrations`],
    ] as const) {
      const statements = statementsOf(path);
      const sourceArn = `arn:aws:lambda:us-east-1:${account}:function:${functionName}`;
      expect(statements.filter(({ Effect }) => Effect === 'Deny')).toMatchObject([
        { Condition: { ArnEquals: { 'lambda:SourceFunctionArn': sourceArn } } },
      ]);
      const everywhere = statements.filter(({ Effect, Resource }) => Effect === 'Allow' && Resource === '*');
      expect(everywhere.flatMap(actionsOf).filter((action) => !/^(ec2|xray):/.test(action))).toEqual([]);
    }
  });

  it('CodeDeploy moves one alias and looks at its alarms', () => {
    const alarm = (id: string): string => `arn:aws:cloudwatch:us-east-1:${account}:alarm:hexastyle-${name}-${id}`;
    expect(statementsOf(/^DeploymentsRole/)).toEqual([
      {
        Effect: 'Allow',
        Action: ['lambda:GetAlias', 'lambda:GetProvisionedConcurrencyConfig', 'lambda:UpdateAlias'],
        Resource: [{ 'Fn::GetAtt': [textLike(/^Function/), 'Arn'] }, { Ref: textLike(/^DeploymentsLive/) }],
      },
      {
        Effect: 'Allow',
        Action: 'cloudwatch:DescribeAlarms',
        Resource: ['api-5xx-errors', 'api-latency', 'function-errors'].map(alarm),
      },
    ]);
  });

  it('no role of a function or of CodeDeploy carries a policy of AWS', () => {
    const carriers = resourcesOf(api).filter(([, { Properties }]) => Properties?.['ManagedPolicyArns'] !== undefined);
    expect(carriers.map(([id]) => id)).toEqual([expect.stringMatching(/^RestLogRole/)]);
  });
});

describe('Given a domain of our own', () => {
  it('When it is synthesized, then the origin is known and the API reads no parameter', () => {
    const { api } = layersOf({
      ...described('staging'),
      domain: {
        name: 'habits.example.com',
        hostedZoneId: 'Z0123456789ABCDEFGHIJ',
        certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/8f1d6b0e-6c1d-4b57-8f0e-0a1b2c3d4e5f',
      },
    });
    expect(JSON.stringify(api.toJSON())).not.toContain('ssm:GetParameter');
    api.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { TRUSTED_ORIGINS: 'https://habits.example.com' } },
    });
  });
});
