import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['budget-covers-the-estimate'],
  mutate: (facts) =>
    withChangedFile(facts, 'docs/cost/staging.md', (text) => text.replace(/^The budget is \S+/m, 'The budget is 1.00')),
};
