import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['function-runs-on-arm64'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'Architectures', ['x86_64']),
};
