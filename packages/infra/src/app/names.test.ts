import { assemblyOf } from '../testing/assemble';
import { described } from '../testing/described';

/** Most characters of a name that we choose, by type and property. Sources: the quotas page of each service. */
const LIMITS: Readonly<Record<string, number>> = {
  'AWS::ElastiCache::ServerlessCache.ServerlessCacheName': 40,
  'AWS::ElastiCache::User.UserId': 40,
  'AWS::ElastiCache::UserGroup.UserGroupId': 40,
  'AWS::IAM::ManagedPolicy.ManagedPolicyName': 128,
  'AWS::IAM::Role.RoleName': 64,
  'AWS::Lambda::Function.FunctionName': 64,
  'AWS::RDS::DBCluster.DBClusterIdentifier': 63,
  'AWS::SQS::Queue.QueueName': 80,
  'AWS::Backup::BackupVault.BackupVaultName': 50,
  'AWS::Budgets::Budget.Budget.BudgetName': 100,
  'AWS::CloudWatch::Alarm.AlarmName': 255,
  'AWS::CodePipeline::Pipeline.Name': 100,
  'AWS::S3::Bucket.BucketName': 63,
  'AWS::SNS::Topic.TopicName': 256,
  'AWS::Synthetics::Canary.Name': 255,
  'AWS::WAFv2::WebACL.Name': 128,
};

interface Named {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (held, key) => (typeof held === 'object' ? (held as Record<string, unknown> | undefined)?.[key] : undefined),
    value,
  );

describe('Given an environment with the longest name and the longest regions that a descriptor takes', () => {
  const name = `${'a'.repeat(9)}-${'b'.repeat(10)}`;
  const { stacks } = assemblyOf({ ...described('production'), name, drRegion: 'ap-southeast-2' });
  const resources = stacks.flatMap(({ template }) =>
    Object.values((template as { readonly Resources: Readonly<Record<string, Named>> }).Resources),
  );
  const names = Object.entries(LIMITS).flatMap(([place, limit]) => {
    const [type = '', ...path] = place.split('.');
    return resources
      .filter(({ Type }) => Type === type)
      .map(({ Properties }) => ({ place, limit, text: at(Properties, path) }))
      .filter((each): each is typeof each & { readonly text: string } => typeof each.text === 'string');
  });

  it('has no name that its service would refuse for its length', () => {
    expect(name).toHaveLength(20);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(({ text, limit }) => text.length > limit)).toEqual([]);
  });
});
