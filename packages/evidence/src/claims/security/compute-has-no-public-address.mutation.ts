import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['compute-has-no-public-address'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBInstance'), 'PubliclyAccessible', true),
};
