import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const POLICY = 'DistributionConfig.DefaultCacheBehavior.CachePolicyId';

export const mutation: Mutation = {
  // What is not kept is not compressed either.
  affects: ['edge-caches-static-files', 'edge-compresses', 'nothing-is-sent-uncompressed'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudFront::Distribution'), POLICY, 'another'),
};
