import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything, textWith } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';

describe.each([
  ['staging', { concurrency: 10, rate: 50, burst: 100 }],
  ['production', { concurrency: 50, rate: 200, burst: 400 }],
])('Given the API layer of %s', (name, expected) => {
  const { api } = layersOf(described(name));

  it('runs on Node.js 24, arm64, with the memory and concurrency of the descriptor', () => {
    api.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: `hexastyle-${name}-api`,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 1024,
      ReservedConcurrentExecutions: expected.concurrency,
      Handler: 'lambda.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: Match.objectLike({ LogFormat: 'JSON' }),
    });
  });

  it("stands in the private subnets under the function's security group", () => {
    const [apiFunction] = propertiesOf(api, 'AWS::Lambda::Function');
    const { SubnetIds: subnets, SecurityGroupIds: groups } = apiFunction?.['VpcConfig'] as Record<string, unknown[]>;
    expect(subnets).toHaveLength(2);
    for (const subnet of subnets ?? []) expect(JSON.stringify(subnet)).toContain('VpcPrivateSubnet');
    expect(JSON.stringify(groups)).toContain('FunctionSecurityGroup');
  });

  it('holds no secret, names none, and encrypts its variables', () => {
    const [apiFunction] = propertiesOf(api, 'AWS::Lambda::Function');
    expect(JSON.stringify(apiFunction?.['Environment'])).not.toContain('{{resolve:');
    expect(apiFunction).toMatchObject({
      KmsKeyArn: anything,
      Environment: {
        Variables: {
          DATABASE_HOST: anything,
          DATABASE_PORT: '5432',
          DATABASE_NAME: 'habits',
          DATABASE_USER: 'api',
          DATABASE_CONNECTIONS: '2',
          CACHE_HOST: anything,
          CACHE_PORT: '6379',
          CACHE_NAME: `hexastyle-${name}`,
          CACHE_USER: `hexastyle-${name}-api`,
          TRUSTED_ORIGINS_PARAMETER: `/hexastyle/${name}/edge/origin`,
          LOG_LEVEL: 'info',
        },
      },
    });
  });

  it('may read two secrets, one parameter and two keys, each through its service', () => {
    const [policy] = propertiesOf(api, 'AWS::IAM::ManagedPolicy');
    const { Statement: statements } = policy?.['PolicyDocument'] as { Statement: Record<string, unknown>[] };
    const wild = statements.filter((statement) => statement['Effect'] === 'Allow' && statement['Resource'] === '*');
    expect(wild.flatMap(({ Action }) => Action)).toEqual(expect.arrayContaining(['xray:PutTraceSegments']));
    expect(wild.flatMap(({ Action }) => Action as string[]).filter((action) => !/^(ec2|xray):/.test(action))).toEqual(
      [],
    );
    expect(statements.filter(({ Effect }) => Effect === 'Deny')).toEqual([
      expect.objectContaining({
        Condition: {
          ArnEquals: { 'lambda:SourceFunctionArn': textWith(`function:hexastyle-${name}-api`) },
        },
      }),
    ]);
    for (const { Condition: condition } of statements.filter(({ Action }) => Action === 'kms:Decrypt')) {
      expect(condition).toHaveProperty(['StringEquals', 'kms:ViaService']);
    }
  });

  it('is called through the alias live', () => {
    api.hasResourceProperties('AWS::Lambda::Alias', { Name: 'live' });
    const [method] = propertiesOf(api, 'AWS::ApiGateway::Method');
    expect(JSON.stringify(method?.['Integration'])).toMatch(/DeploymentsLive/);
  });

  it('throttles, traces and logs the stage, and never logs bodies', () => {
    api.hasResourceProperties('AWS::ApiGateway::Stage', {
      StageName: 'live',
      TracingEnabled: true,
      AccessLogSetting: { DestinationArn: Match.anyValue(), Format: Match.stringLikeRegexp('requestId') },
      MethodSettings: [
        Match.objectLike({
          LoggingLevel: 'INFO',
          DataTraceEnabled: false,
          MetricsEnabled: true,
          ThrottlingRateLimit: expected.rate,
          ThrottlingBurstLimit: expected.burst,
        }),
      ],
    });
  });

  it('is regional and validates requests', () => {
    api.hasResourceProperties('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['REGIONAL'] } });
    api.hasResourceProperties('AWS::ApiGateway::RequestValidator', {
      ValidateRequestBody: true,
      ValidateRequestParameters: true,
    });
    api.allResourcesProperties('AWS::ApiGateway::Method', { RequestValidatorId: Match.anyValue() });
  });

  it('answers the edge only', () => {
    const [acl] = propertiesOf(api, 'AWS::WAFv2::WebACL');
    expect(acl).toMatchObject({ Scope: 'REGIONAL', DefaultAction: { Block: {} }, Rules: [{ Action: { Allow: {} } }] });
    expect(JSON.stringify(acl?.['Rules'])).toContain('{{resolve:secretsmanager:');
    api.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
  });

  it('encrypts and ends each of its five logs', () => {
    const groups = propertiesOf(api, 'AWS::Logs::LogGroup');
    expect(groups).toHaveLength(5);
    for (const group of groups) {
      expect(group).toMatchObject({ KmsKeyId: anything, RetentionInDays: name === 'production' ? 365 : 30 });
    }
  });
});
