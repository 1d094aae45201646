import { grantFaults } from './grant-faults';
import type { Grant } from './grants';

const grant = (actions: readonly string[], differs: Partial<Grant> = {}): Grant => ({
  role: 'layer/Role',
  actions,
  resources: ['*'],
  conditions: {},
  ...differs,
});

const KEYS = 'arn:aws:kms:*:111111111111:*';
const ACCESS = 'arn:aws:cloudfront::111111111111:origin-access-control/E1';
const OURS = { StringEquals: { 'aws:ResourceTag/Environment': 'staging' } };
const REGION = { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } };

describe("Given a statement, AWS's Reference says what is too wide in it", () => {
  it.each([
    ['every action', grant(['*']), '* is every action that AWS may think of'],
    ['every action of a service', grant(['s3:*']), 's3:* is every action that AWS may think of'],
    ['some actions by a pattern', grant(['s3:Get*']), 's3:Get* is every action that AWS may think of'],
    ['an action that is none', grant(['s3:HeadBucket']), 's3:HeadBucket is no action of AWS'],
    ['every resource', grant(['kms:Decrypt']), 'kms:Decrypt could be narrower than *'],
    [
      'every resource of an account',
      grant(['kms:Decrypt'], { resources: [KEYS] }),
      `kms:Decrypt could be narrower than ${KEYS}`,
    ],
    ['only a region', grant(['kms:Decrypt'], { conditions: REGION }), 'kms:Decrypt could be narrower than *'],
    [
      'a tag that AWS does not ask for',
      grant(['cloudfront:GetOriginAccessControl'], { resources: [ACCESS], conditions: OURS }),
      'cloudfront:GetOriginAccessControl never meets its condition: AWS knows no aws:ResourceTag/Environment of it',
    ],
    [
      'a resource of another kind',
      grant(['kms:Decrypt'], { resources: ['arn:aws:kms:*:1:alias/a'] }),
      'kms:Decrypt is of none of its resources',
    ],
    [
      'a name where AWS takes none',
      grant(['kms:CreateKey'], { resources: [KEYS] }),
      'kms:CreateKey is of none of its resources',
    ],
  ])('names %s', async (_, given, fault) => {
    expect(await grantFaults(given, [])).toEqual([`layer/Role: ${fault}`]);
  });

  it.each([
    ['an action that takes no resource', grant(['kms:CreateKey'])],
    ['a tag', grant(['kms:Decrypt'], { resources: [KEYS], conditions: OURS })],
    [
      'a tag, where there is one',
      grant(['kms:DescribeKey'], { conditions: { StringEqualsIfExists: OURS.StringEquals } }),
    ],
    ['a name', grant(['sns:Publish'], { resources: ['arn:aws:sns:*:1:hexastyle-staging-alarms'] })],
    ['what only the deployment knows', grant(['s3:PutObject'], { resources: ['${...}/canary/*'] })],
  ])('has nothing to say against %s', async (_, given) => {
    expect(await grantFaults(given, [])).toEqual([]);
  });

  it('asks what has no name and no tag for a condition, or for region and account', async () => {
    const unnamed = ['ec2:DeleteNetworkInterface'];
    const on = (resource: string, conditions: Grant['conditions'] = {}): Promise<readonly string[]> =>
      grantFaults(grant(unnamed, { resources: [resource], conditions }), unnamed);
    expect(await on('*')).toEqual(['layer/Role: ec2:DeleteNetworkInterface on * has no condition']);
    expect(await on('*', REGION)).toEqual([]);
    expect(await on('arn:aws:ec2:us-east-1:111111111111:*/*')).toEqual([]);
  });
});
