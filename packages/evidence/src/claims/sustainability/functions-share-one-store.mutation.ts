import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['functions-share-one-store'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'EphemeralStorage', { Size: 10_240 }),
};
