import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const POLICY = 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy';

export const mutation: Mutation = {
  affects: ['edge-enforces-tls'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudFront::Distribution'), POLICY, 'allow-all'),
};
