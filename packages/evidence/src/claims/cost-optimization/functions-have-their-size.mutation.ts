import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['functions-have-their-size'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'MemorySize', 3008),
};
