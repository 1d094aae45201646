import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { anything } from '../../testing/matchers';
import { propertiesOf, resourcesOf } from '../../testing/resources';

interface Statement {
  readonly Effect: string;
  readonly Action: unknown;
  readonly Resource: unknown;
  readonly Principal: unknown;
  readonly Condition?: unknown;
}

describe.each(['staging', 'production'])('Given the copy of the site of %s', (name) => {
  const environment = described(name);
  const { siteReplica, edge } = layersOf(environment);
  const bucketName = `hexastyle-${name}-web-${environment.account}-us-west-2`;
  const buckets = propertiesOf(siteReplica, 'AWS::S3::Bucket');
  const replica = resourcesOf(siteReplica).find(([, { Properties }]) => Properties?.['BucketName'] === bucketName);
  const statements = propertiesOf(siteReplica, 'AWS::S3::BucketPolicy')
    .filter(({ Bucket }) => JSON.stringify(Bucket) === JSON.stringify({ Ref: replica?.[0] }))
    .flatMap(({ PolicyDocument: document }) => (document as { readonly Statement: readonly Statement[] }).Statement);

  it('keeps both buckets private, encrypted, versioned, ageing and closed to plain HTTP', () => {
    expect(buckets).toHaveLength(2);
    for (const bucket of buckets)
      expect(bucket).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: anything,
        LifecycleConfiguration: { Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 30 } }] },
        VersioningConfiguration: { Status: 'Enabled' },
      });
    const policies = propertiesOf(siteReplica, 'AWS::S3::BucketPolicy').map((policy) => JSON.stringify(policy));
    expect(policies).toHaveLength(2);
    for (const policy of policies) expect(policy).toContain('"aws:SecureTransport":"false"');
  });

  it('outlives its stack, and logs who reads it', () => {
    expect(replica?.[1]).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { LoggingConfiguration: { DestinationBucketName: anything, LogFilePrefix: 'replica-bucket/' } },
    });
    const [log] = buckets.filter(({ BucketName }) => BucketName === undefined);
    expect(log).toMatchObject({
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: name === 'production' ? 365 : 90 }] },
    });
  });

  it('is read by one distribution alone, and by nobody before that is known', () => {
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      {
        Sid: 'ReadByTheDistribution',
        Effect: 'Allow',
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [replica?.[0], 'Arn'] }, '/*']] },
        Condition: {
          StringEquals: {
            'AWS:SourceArn': {
              'Fn::Join': ['', [`arn:aws:cloudfront::${environment.account}:distribution/`, { Ref: 'DistributionId' }]],
            },
          },
        },
      },
    ]);
    siteReplica.hasParameter('DistributionId', { Default: '-', AllowedPattern: '-|[A-Z0-9]+' });
  });

  it('gets every object of the web bucket within 15 minutes, and what was taken off the site with them', () => {
    const [web] = propertiesOf(edge, 'AWS::S3::Bucket').filter(
      ({ ReplicationConfiguration: replication }) => replication !== undefined,
    );
    expect(web).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      ReplicationConfiguration: {
        Rules: [
          {
            Status: 'Enabled',
            Filter: { Prefix: '' },
            Destination: {
              Bucket: `arn:aws:s3:::${bucketName}`,
              ReplicationTime: { Status: 'Enabled', Time: { Minutes: 15 } },
              Metrics: { Status: 'Enabled' },
            },
            DeleteMarkerReplication: { Status: 'Enabled' },
          },
        ],
      },
    });
  });

  it('is written in a role that S3 alone takes on, which copies from the one bucket into the other and nothing else', () => {
    const web = { 'Fn::GetAtt': [expect.stringMatching(/^WebBucket/) as unknown, 'Arn'] };
    edge.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 's3.amazonaws.com' } }],
      },
    });
    expect(propertiesOf(edge, 'AWS::IAM::ManagedPolicy')).toMatchObject([
      {
        Description: 'Edge/ReplicationRole',
        PolicyDocument: {
          Statement: [
            { Action: ['s3:GetReplicationConfiguration', 's3:ListBucket'], Resource: web },
            {
              Action: ['s3:GetObjectVersionAcl', 's3:GetObjectVersionForReplication', 's3:GetObjectVersionTagging'],
              Resource: { 'Fn::Join': ['', [web, '/*']] },
            },
            {
              Action: ['s3:ReplicateDelete', 's3:ReplicateObject', 's3:ReplicateTags'],
              Resource: `arn:aws:s3:::${bucketName}/*`,
            },
          ],
        },
      },
    ]);
  });
});
