import { join } from 'node:path';
import { readEnvironments } from '../descriptors/read-environments';
import { coversFinding, findingWaiversOf, type FindingWaiver } from './finding-waiver';

const environments = readEnvironments(join(__dirname, '../../../..'));

describe('Given a waiver whose rule names an ARN of the environment', () => {
  const rule = (bucket: string): string => `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${bucket}/*]`;
  const general: FindingWaiver = {
    file: 'waivers/bucket.yaml',
    subject: { kind: 'finding', rule: rule('a-<environment>-<account>-<region>-<drRegion>'), construct: '/Delivery' },
    environments: 'all',
    owner: 'platform-team',
    reason: 'It is one bucket.',
    expires: '2026-12-31',
  };

  it.each([
    ['staging', 'a-staging-111111111111-us-east-1-us-west-2'],
    ['production', 'a-production-222222222222-us-east-1-us-west-2'],
  ])('reads in %s with what its descriptor says, and leaves the words of CloudFormation alone', (name, bucket) => {
    const [found] = environments
      .filter((each) => each.name === name)
      .flatMap((each) => findingWaiversOf([general], each));
    expect(found?.subject.rule).toBe(rule(bucket));
    expect(found !== undefined && coversFinding(found, rule(bucket), '/Delivery/Role/Policy')).toBe(true);
    expect(found !== undefined && coversFinding(found, rule('another'), '/Delivery/Role/Policy')).toBe(false);
  });
});
