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

  it('holds no secret, names that with the keys of webhooks alone, and encrypts its variables', () => {
    const [apiFunction] = propertiesOf(api, 'AWS::Lambda::Function');
    const variables = JSON.stringify(apiFunction?.['Environment']);
    expect(variables).not.toContain('{{resolve:');
    expect(variables.match(/\w*secret\w*/gi)).toEqual(['WEBHOOK_KEYS_SECRET_ARN']);
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
          WEBHOOK_KEYS_SECRET_ARN: { Ref: textLike(/^WebhookKeys/) },
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

  it('makes a key for the secrets of webhooks, kept longer than the stack, with a copy where a recovery would need it', () => {
    api.hasResource('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Name: `hexastyle-${name}-webhook-keys`,
        KmsKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] },
        // As `sealingKeysSchema` of the API takes it.
        GenerateSecretString: { PasswordLength: 43, ExcludePunctuation: true },
        ReplicaRegions: [{ Region: 'us-west-2' }],
      },
    });
  });

  it('keeps dead letters of all functions for two weeks, encrypted, over TLS only', () => {
    api.hasResourceProperties('AWS::SQS::Queue', {
      QueueName: `hexastyle-${name}-api-dead-letters`,
      KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] },
      MessageRetentionPeriod: 1_209_600,
    });
    const functions = propertiesOf(api, 'AWS::Lambda::Function');
    expect(functions).toHaveLength(3);
    for (const { DeadLetterConfig: config } of functions) {
      expect(config).toEqual({ TargetArn: { 'Fn::GetAtt': [textLike(/^DeadLetters/), 'Arn'] } });
    }
    const [policy] = propertiesOf(api, 'AWS::SQS::QueuePolicy');
    const { Statement: statements } = policy?.['PolicyDocument'] as { Statement: readonly { Effect: string }[] };
    expect({ Statement: statements.filter(({ Effect }) => Effect === 'Deny') }).toMatchObject({
      Statement: [{ Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
    });
  });

  it('encrypts and ends each of its six logs, that of API Gateway itself included', () => {
    const groups = propertiesOf(api, 'AWS::Logs::LogGroup');
    expect(groups.map(({ LogGroupName }) => LogGroupName)).toEqual([
      `/hexastyle/${name}/api/function`,
      `/hexastyle/${name}/api/migrations`,
      `/hexastyle/${name}/api/worker`,
      `/hexastyle/${name}/api/access`,
      { 'Fn::Join': ['', ['API-Gateway-Execution-Logs_', { Ref: textLike(/^Rest/) }, '/live']] },
      `aws-waf-logs-hexastyle-${name}-api`,
    ]);
    for (const group of groups) {
      expect(group).toMatchObject({ KmsKeyId: anything, RetentionInDays: name === 'production' ? 365 : 30 });
    }
  });
});
