import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const TARGET = 'DistributionConfig.DefaultCacheBehavior.TargetOriginId';

export const mutation: Mutation = {
  affects: ['static-files-come-from-the-edge', 'site-survives-a-region'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudFront::Distribution'), TARGET, 'nothing'),
};
