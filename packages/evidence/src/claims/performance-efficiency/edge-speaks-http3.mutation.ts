import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['edge-speaks-http3'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::CloudFront::Distribution'), 'DistributionConfig.HttpVersion', 'http1.1'),
};
