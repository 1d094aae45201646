import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cost-document-adds-up'],
  mutate: (facts) =>
    withChangedFile(facts, 'docs/cost/staging.md', (text) =>
      text.replace(/^\| Total \|.*$/m, '| Total | 1.00 | 1.00 | 1.00 |'),
    ),
};
