import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['data-transfer-is-estimated'],
  mutate: (facts) =>
    withChangedFile(facts, 'docs/cost/staging.md', (text) => text.replaceAll('| To another region |', '| Copies |')),
};
