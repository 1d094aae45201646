import { withoutFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['rollback-is-documented'],
  mutate: (facts) => withoutFile(facts, 'docs/runbooks/staging/rollback.md'),
};
