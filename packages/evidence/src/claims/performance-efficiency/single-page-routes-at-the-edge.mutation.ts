import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const ASSOCIATIONS = 'DistributionConfig.DefaultCacheBehavior.FunctionAssociations';

export const mutation: Mutation = {
  affects: ['single-page-routes-at-the-edge'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudFront::Distribution'), ASSOCIATIONS, undefined),
};
