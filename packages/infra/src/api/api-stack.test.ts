import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything, textLike } from '../testing/matchers';
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
    expect(JSON.stringify(apiFunction?.['Environment'])).not.toMatch(/\{\{resolve:|secret/i);
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
          HttpMethod: '*',
          ResourcePath: '/*',
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

  it('compresses answers of a kilobyte and more', () => {
    api.hasResourceProperties('AWS::ApiGateway::RestApi', { MinimumCompressionSize: 1024 });
  });

  it('answers the edge only', () => {
    const [acl] = propertiesOf(api, 'AWS::WAFv2::WebACL');
    expect(acl).toMatchObject({ Scope: 'REGIONAL', DefaultAction: { Block: {} }, Rules: [{ Action: { Allow: {} } }] });
    expect(JSON.stringify(acl?.['Rules'])).toContain('{{resolve:secretsmanager:');
    api.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
  });

  it('logs what it refused, and no value that opens anything', () => {
    api.hasResourceProperties('AWS::WAFv2::LoggingConfiguration', {
      LogDestinationConfigs: [Match.stringLikeRegexp(`:log-group:aws-waf-logs-hexastyle-${name}-api$`)],
      RedactedFields: ['authorization', 'cookie', 'x-hexastyle-edge'].map((Name) => ({ SingleHeader: { Name } })),
      LoggingFilter: Match.objectLike({ DefaultBehavior: 'DROP' }),
    });
  });

  it("keeps the edge's secret under its key, and a copy where a recovery would need it", () => {
    api.hasResourceProperties('AWS::SecretsManager::Secret', {
      Name: `hexastyle-${name}-edge`,
      KmsKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] },
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
      ReplicaRegions: [{ Region: 'us-west-2' }],
    });
  });

  it('keeps dead letters of both functions for two weeks, encrypted, over TLS only', () => {
    api.hasResourceProperties('AWS::SQS::Queue', {
      QueueName: `hexastyle-${name}-api-dead-letters`,
      KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] },
      MessageRetentionPeriod: 1_209_600,
    });
    const functions = propertiesOf(api, 'AWS::Lambda::Function');
    expect(functions).toHaveLength(2);
    for (const { DeadLetterConfig: config } of functions) {
      expect(config).toEqual({ TargetArn: { 'Fn::GetAtt': [textLike(/^DeadLetters/), 'Arn'] } });
    }
    const [policy] = propertiesOf(api, 'AWS::SQS::QueuePolicy');
    expect(policy?.['PolicyDocument']).toMatchObject({
      Statement: [{ Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
    });
  });

  it('encrypts and ends each of its five logs, that of API Gateway itself included', () => {
    const groups = propertiesOf(api, 'AWS::Logs::LogGroup');
    expect(groups.map(({ LogGroupName }) => LogGroupName)).toEqual([
      `/hexastyle/${name}/api/function`,
      `/hexastyle/${name}/api/migrations`,
      `/hexastyle/${name}/api/access`,
      { 'Fn::Join': ['', ['API-Gateway-Execution-Logs_', { Ref: textLike(/^Rest/) }, '/live']] },
      `aws-waf-logs-hexastyle-${name}-api`,
    ]);
    for (const group of groups) {
      expect(group).toMatchObject({ KmsKeyId: anything, RetentionInDays: name === 'production' ? 365 : 30 });
    }
  });
});
