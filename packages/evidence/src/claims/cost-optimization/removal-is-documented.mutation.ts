import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['removal-is-documented', 'setup-is-documented'],
  mutate: (facts) =>
    withChangedFile(facts, 'docs/deploying/staging.md', (text) => text.replace('## Tearing down', '## The end')),
};
