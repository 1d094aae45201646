import { CLAIMS } from '../claims/registry';
import { readAssembly } from '../facts/assembly/read-assembly';
import { aCdkOut } from '../testing/a-cdk-out';
import { aContext } from '../testing/a-context';
import { anAssembly } from '../testing/an-assembly';
import { judge } from './judge';

/** What people write when something that they hand to a construct was not there. */
const NULLS: readonly (readonly [intrinsic: string, value: unknown])[] = [
  ...['Ref', 'Fn::GetAtt', 'Fn::ImportValue', 'Fn::GetStackOutput', 'Fn::Base64', 'Fn::GetAZs', 'Fn::Transform'].map(
    (name) => [name, { [name]: null }] as const,
  ),
  ...['Fn::Join', 'Fn::Sub', 'Fn::Split', 'Fn::Select', 'Fn::If', 'Fn::FindInMap', 'Fn::Cidr', 'Fn::Length'].map(
    (name) => [name, { [name]: [null, null] }] as const,
  ),
  ['Fn::ToJsonString', { 'Fn::ToJsonString': { a: null } }],
  ['Fn::If with one branch', { 'Fn::If': ['Always', true, null] }],
  ['Fn::If without branches', { 'Fn::If': [null] }],
];

const judged = (value: unknown) => {
  const template = {
    Conditions: { Always: { 'Fn::Equals': ['a', 'a'] } },
    Resources: {
      Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: value, KeyPolicy: value, Tags: value } },
      Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketEncryption: value, BucketName: value } },
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: value, Policies: [value] } },
      Board: { Type: 'AWS::CloudWatch::Dashboard', Properties: { DashboardBody: value } },
      Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: value, Dimensions: [value] } },
      Function: {
        Type: 'AWS::Lambda::Function',
        Properties: { Environment: { Variables: { A: value } }, Role: value },
      },
    },
    Outputs: { Id: { Value: value, Export: { Name: value } } },
  };
  const directory = aCdkOut({ app: { template } });
  const facts = anAssembly()
    .but({ assembly: readAssembly(directory, directory) })
    .facts();
  return judge(CLAIMS, facts, aContext());
};

test.each(NULLS)(
  'given %s of null, then no claim fails at it, and those that ask for the value are not checked',
  (_name, value) => {
    const { claims, faults } = judged(value);
    expect(faults.filter((fault) => fault.includes('could not be evaluated'))).toEqual([]);
    for (const id of ['keys-rotate', 'buckets-encrypted'])
      expect([id, claims.find((claim) => claim.id === id)?.verdict]).toEqual([id, 'not-checked']);
  },
);

test('given the same with values, then those claims are verified or missing, so that the test above can fail', () => {
  const verdicts = [true, false].map((value) => judged(value).claims.find(({ id }) => id === 'keys-rotate')?.verdict);
  expect(verdicts).toEqual(['verified', 'missing']);
});
