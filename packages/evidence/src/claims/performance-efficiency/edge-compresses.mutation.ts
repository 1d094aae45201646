import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const COMPRESS = 'DistributionConfig.DefaultCacheBehavior.Compress';

export const mutation: Mutation = {
  affects: ['edge-compresses', 'nothing-is-sent-uncompressed'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudFront::Distribution'), COMPRESS, false),
};
