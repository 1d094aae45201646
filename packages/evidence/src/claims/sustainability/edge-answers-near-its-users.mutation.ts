import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['edge-answers-near-its-users'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::CloudFront::Distribution'), 'DistributionConfig.PriceClass', 'PriceClass_All'),
};
