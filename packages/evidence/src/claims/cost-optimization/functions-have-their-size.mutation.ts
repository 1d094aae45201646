import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['functions-have-their-size'],
  // The functions that serve no requests grow larger than the one that does.
  mutate: (facts) =>
    withProperty(
      facts,
      ({ type, properties }) => type === 'AWS::Lambda::Function' && properties['MemorySize'] === 512,
      'MemorySize',
      3008,
    ),
};
