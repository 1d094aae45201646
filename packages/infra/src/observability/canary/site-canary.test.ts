import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { propertiesOf } from '../../testing/resources';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

describe.each(['staging', 'production'])('Given the canary of %s', (name) => {
  const { observability, edge } = layersOf(described(name));
  const [canary] = propertiesOf(observability, 'AWS::Synthetics::Canary');

  it('opens the site every five minutes, in a current browser, outside of the network', () => {
    expect(canary).toMatchObject({
      Name: `hexastyle-${name}-site`,
      RuntimeVersion: 'syn-nodejs-puppeteer-13.0',
      Schedule: { Expression: 'rate(5 minutes)' },
      StartCanaryAfterCreation: true,
      RunConfig: { TimeoutInSeconds: 90 },
    });
    expect(canary).not.toHaveProperty('VPCConfig');
    expect(JSON.stringify(canary?.['RunConfig'])).toContain('SiteDistribution');
  });

  it('keeps its screenshots for thirty days, in a bucket that is private and encrypted', () => {
    expect(JSON.stringify(canary?.['ArtifactS3Location'])).toMatch(/LogBucket.*"\/canary"/);
    edge.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: Match.anyValue(),
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      LifecycleConfiguration: {
        Rules: Match.arrayWith([{ Id: 'screenshots', Prefix: 'canary/', ExpirationInDays: 30, Status: 'Enabled' }]),
      },
    });
  });

  it('logs into a group with a key and an end, which it could not make itself', () => {
    observability.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: Match.objectLike({
        'Fn::Join': ['', [`/aws/lambda/cwsyn-hexastyle-${name}-site-`, { 'Fn::GetAtt': Match.anyValue() }]],
      }),
      KmsKeyId: Match.anyValue(),
      RetentionInDays: name === 'production' ? 365 : 30,
    });
    expect(JSON.stringify(observability.toJSON())).not.toContain('logs:CreateLogGroup');
  });

  it('may write screenshots, metrics of its own kind and its log, and read nothing', () => {
    const policy = propertiesOf(observability, 'AWS::IAM::ManagedPolicy').find(({ Description }) =>
      String(Description).includes('SiteCanary'),
    );
    const { Statement: statements } = policy?.['PolicyDocument'] as { readonly Statement: readonly Statement[] };
    expect(statements.flatMap(({ Action }) => Action)).toEqual([
      's3:PutObject',
      's3:GetBucketLocation',
      's3:ListAllMyBuckets',
      'cloudwatch:PutMetricData',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
    expect(statements.find(({ Action }) => Action === 'cloudwatch:PutMetricData')?.Condition).toEqual({
      StringEquals: { 'cloudwatch:namespace': 'CloudWatchSynthetics' },
    });
    expect(JSON.stringify(statements)).toContain(`log-group:/aws/lambda/cwsyn-hexastyle-${name}-site-*`);
    expect(statements.filter(({ Resource }) => Resource === '*').map(({ Action }) => Action)).toEqual([
      's3:ListAllMyBuckets',
      'cloudwatch:PutMetricData',
    ]);
    expect(propertiesOf(observability, 'AWS::IAM::Role')).toMatchObject([
      { AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: 'lambda.amazonaws.com' } }] } },
    ]);
  });
});
