import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['production-has-a-reader'],
  environment: 'production',
  mutate: (facts) =>
    withProperty(
      facts,
      ({ type, properties }) => type === 'AWS::RDS::DBInstance' && properties['PromotionTier'] === 1,
      'PromotionTier',
      15,
    ),
};
