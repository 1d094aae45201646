import { withoutFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['architecture-is-documented'],
  mutate: (facts) => withoutFile(facts, 'docs/architecture.md'),
};
