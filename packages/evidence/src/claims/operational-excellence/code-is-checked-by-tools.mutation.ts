import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

export const mutation: Mutation = {
  affects: ['code-is-checked-by-tools'],
  mutate: (facts) => withFileText(facts, 'eslint.config.mjs', "complexity: ['error', 10]", "complexity: ['error', 40]"),
};
