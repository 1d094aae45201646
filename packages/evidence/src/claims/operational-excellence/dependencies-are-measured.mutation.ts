import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

/** Statements run past the clock. */
export const mutation: Mutation = {
  affects: ['dependencies-are-measured'],
  mutate: (facts) =>
    withFileText(
      facts,
      'packages/api/src/database/guarded-pool.ts',
      'return observed(metrics, statement, run)',
      'return run()',
    ),
};
