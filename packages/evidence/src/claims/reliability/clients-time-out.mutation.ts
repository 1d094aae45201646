import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['clients-time-out', 'statements-end-before-the-request'],
  mutate: (facts) =>
    withProperty(facts, ({ properties }) => properties['FunctionName'] === 'hexastyle-staging-api', 'Timeout', 3),
};
