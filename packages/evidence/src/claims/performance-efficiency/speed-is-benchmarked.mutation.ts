import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

export const mutation: Mutation = {
  affects: ['speed-is-benchmarked'],
  mutate: (facts) => withFileText(facts, 'bench/api/api.ts', ', atLeast: ', ', about: '),
};
