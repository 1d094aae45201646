import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['function-is-sized-as-described', 'functions-have-their-size'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'MemorySize', 128),
};
