import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['firewall-guards-the-edge', 'bursts-end-at-the-edge', 'blocked-requests-alarm'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::CloudFront::Distribution'), 'DistributionConfig.WebACLId', undefined),
};
