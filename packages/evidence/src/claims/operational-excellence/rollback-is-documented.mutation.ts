import { withoutFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['rollback-is-documented', 'rollback-is-automated'],
  mutate: (facts) => withoutFile(facts, 'docs/runbooks/staging/rollback.md'),
};
