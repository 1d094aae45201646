import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const POLICY = 'DistributionConfig.DefaultCacheBehavior.CachePolicyId';

export const mutation: Mutation = {
  affects: ['edge-caches-static-files'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudFront::Distribution'), POLICY, 'another'),
};
