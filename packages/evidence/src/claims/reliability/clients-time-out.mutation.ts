import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['clients-time-out'],
  mutate: (facts) =>
    withProperty(facts, ({ properties }) => properties['FunctionName'] === 'hexastyle-staging-api', 'Timeout', 3),
};
