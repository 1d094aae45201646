import { described } from '../testing/described';
import { waiver } from '../testing/waiver';
import { covers, findingWaiversOf } from './finding-waiver';

describe('Given a waiver whose rule names an ARN of the environment', () => {
  const rule = (bucket: string): string => `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${bucket}/*]`;
  const general = waiver({
    subject: { kind: 'finding', rule: rule('a-<environment>-<account>-<region>-<drRegion>'), construct: '/Delivery' },
    environments: 'all',
  });

  it.each([
    ['staging', 'a-staging-111111111111-us-east-1-us-west-2'],
    ['production', 'a-production-222222222222-us-east-1-us-west-2'],
  ])('reads in %s with what its descriptor says, and leaves the words of CloudFormation alone', (name, bucket) => {
    const [found] = findingWaiversOf([general], described(name));
    expect(found?.subject.rule).toBe(rule(bucket));
    expect(found !== undefined && covers(found, rule(bucket), '/Delivery/Role/Policy')).toBe(true);
    expect(found !== undefined && covers(found, rule('another'), '/Delivery/Role/Policy')).toBe(false);
  });
});
