import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

export const mutation: Mutation = {
  affects: ['decisions-are-recorded'],
  mutate: (facts) => withFileText(facts, 'docs/adr/0001-npm-workspaces.md', '## Consequences', '## More'),
};
