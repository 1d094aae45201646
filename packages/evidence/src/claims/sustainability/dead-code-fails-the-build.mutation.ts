import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['dead-code-fails-the-build'],
  mutate: (facts) =>
    withChangedFile(facts, 'packages/local/src/check/steps.ts', (text) => text.replace("'knip', []", "'true', []")),
};
