import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cost-document-has-every-component'],
  mutate: (facts) => withChangedFile(facts, 'docs/cost/staging.md', (text) => text.replace(/^\| identity \|.*\n/m, '')),
};
