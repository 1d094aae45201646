import { withoutFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cross-site-requests-refused'],
  mutate: (facts) => withoutFile(facts, 'packages/api/src/http/trusted-origins.ts'),
};
