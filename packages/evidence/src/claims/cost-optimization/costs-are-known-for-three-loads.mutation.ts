import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['costs-are-known-for-three-loads'],
  mutate: (facts) =>
    withChangedFile(facts, 'docs/cost/staging.md', (text) => text.replace(/^\| Users \|.*$/m, '| Users | 1 | 1 | 1 |')),
};
