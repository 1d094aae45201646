import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

/** Every call of the function opens a pool of its own. */
export const mutation: Mutation = {
  affects: ['connections-are-pooled'],
  mutate: (facts) => withFileText(facts, 'packages/api/src/lambda.ts', 'starting ??= start', 'starting = start'),
};
