import { withoutFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['statements-are-tested-for-indexes'],
  mutate: (facts) => withoutFile(facts, 'packages/api/src/database/every-plan.test.ts'),
};
