import type { Template } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything } from '../testing/matchers';
import { resourcesOf } from '../testing/resources';

interface Statement {
  readonly Effect: string;
  readonly Action?: string | readonly string[];
  readonly Principal?: unknown;
}

const statementsIn = (document: unknown): readonly Statement[] =>
  [(document as { readonly Statement: Statement | readonly Statement[] } | undefined)?.Statement ?? []].flat();

const FROM_ANYWHERE = /"CidrIp":"0\.0\.0\.0\/0"|"CidrIpv6":"::\/0"/;

/** What holds for every resource of its kind, whichever layer it is in and whichever comes next. */
describe.each(['staging', 'production'])('Given all templates of %s, in both regions', (name) => {
  const all = Object.entries(layersOf(described(name))).flatMap(([layer, template]: [string, Template]) =>
    resourcesOf(template).map(([id, resource]) => ({ place: `${layer}/${id}`, id, layer, ...resource })),
  );
  const ofType = (type: string) => {
    const found = all.filter(({ Type }) => Type === type);
    expect(found.length).toBeGreaterThan(0);
    return found;
  };

  it('every key rotates within a year', () => {
    for (const { Properties } of ofType('AWS::KMS::Key'))
      expect(Properties).toMatchObject({ EnableKeyRotation: true, RotationPeriodInDays: 365 });
  });

  it('every bucket is private, encrypted, versioned and ageing, and its policy refuses plain HTTP', () => {
    for (const { id, layer, Properties } of ofType('AWS::S3::Bucket')) {
      expect(Properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: anything,
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: anything,
      });
      const policies = ofType('AWS::S3::BucketPolicy').filter(
        (policy) =>
          policy.layer === layer && JSON.stringify(policy.Properties?.['Bucket']) === JSON.stringify({ Ref: id }),
      );
      expect(JSON.stringify(policies)).toContain(
        '"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
      );
    }
  });

  it('every queue and topic is encrypted under a key of ours', () => {
    for (const type of ['AWS::SQS::Queue', 'AWS::SNS::Topic'])
      for (const { Properties } of ofType(type))
        expect(Properties).toMatchObject({ KmsMasterKeyId: { 'Fn::GetAtt': [anything, 'Arn'] } });
  });

  it('every log group ends after the days of the tier, under a key', () => {
    for (const { Properties } of ofType('AWS::Logs::LogGroup'))
      expect(Properties).toMatchObject({ RetentionInDays: name === 'production' ? 365 : 30, KmsKeyId: anything });
  });

  it('every function stands in the network, is traced, bounded, and has a place for dead letters', () => {
    for (const { Properties } of ofType('AWS::Lambda::Function'))
      expect(Properties).toMatchObject({
        VpcConfig: { SubnetIds: anything, SecurityGroupIds: anything },
        TracingConfig: { Mode: 'Active' },
        ReservedConcurrentExecutions: anything,
        DeadLetterConfig: anything,
        KmsKeyArn: anything,
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
      });
    expect(all.filter(({ Type }) => Type === 'AWS::Lambda::Url')).toEqual([]);
  });

  it('every database is encrypted, private, and cannot be deleted by accident', () => {
    for (const { Properties } of ofType('AWS::RDS::DBCluster'))
      expect(Properties).toMatchObject({ DeletionProtection: true, CopyTagsToSnapshot: true, KmsKeyId: anything });
    for (const { Properties } of ofType('AWS::RDS::DBInstance'))
      expect(Properties).toMatchObject({ PubliclyAccessible: false });
  });

  it('no security group admits the internet', () => {
    for (const { Properties } of ofType('AWS::EC2::SecurityGroup'))
      expect(JSON.stringify(Properties?.['SecurityGroupIngress'] ?? [])).not.toMatch(FROM_ANYWHERE);
    for (const { Properties } of ofType('AWS::EC2::SecurityGroupIngress'))
      expect(JSON.stringify(Properties)).not.toMatch(FROM_ANYWHERE);
  });

  it('no user, group or key lives long, and no policy is written into a role', () => {
    const types = new Set(all.map(({ Type }) => Type));
    for (const type of ['User', 'Group', 'AccessKey', 'UserPolicy', 'Policy'])
      expect(types).not.toContain(`AWS::IAM::${type}`);
    for (const { Properties } of ofType('AWS::IAM::Role')) expect(Properties).not.toHaveProperty('Policies');
  });

  it('no policy but the boundary, which only bounds, allows every action of anything', () => {
    const wide = ofType('AWS::IAM::ManagedPolicy')
      .filter(({ Properties }) => Properties?.['ManagedPolicyName'] !== `hexastyle-${name}-boundary`)
      .flatMap(({ place, Properties }) =>
        statementsIn(Properties?.['PolicyDocument'])
          .filter(({ Effect }) => Effect === 'Allow')
          .flatMap(({ Action = [] }) => [Action].flat())
          .filter((action) => /^\*$|:\*$/.test(action))
          .map((action) => `${place}: ${action}`),
      );
    expect(wide).toEqual([]);
  });
});
