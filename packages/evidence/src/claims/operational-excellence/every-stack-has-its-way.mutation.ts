import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

export const mutation: Mutation = {
  affects: ['every-stack-has-its-way'],
  mutate: (facts) => withFileText(facts, 'docs/deploying/staging.md', '| a person |', '| whoever can |'),
};
