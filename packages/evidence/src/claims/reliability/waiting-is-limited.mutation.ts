import { withFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['waiting-is-limited', 'dependencies-are-measured'],
  mutate: (facts) => withFile(facts, 'packages/api/src/database/guarded-pool.ts', 'const MOST_WAITING = 1_000;'),
};
