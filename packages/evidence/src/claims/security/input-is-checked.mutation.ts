import { withoutFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['input-is-checked'],
  mutate: (facts) => withoutFile(facts, 'packages/api/src/http/input.ts'),
};
