import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['requests-need-no-password'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ElastiCache::User'), 'AuthenticationMode.Type', 'password'),
};
