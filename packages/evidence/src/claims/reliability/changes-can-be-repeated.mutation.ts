import { withoutFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['changes-can-be-repeated'],
  mutate: (facts) => withoutFile(facts, 'packages/api/src/http/once.test.ts'),
};
