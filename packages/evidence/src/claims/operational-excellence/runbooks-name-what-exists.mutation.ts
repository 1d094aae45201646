import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

export const mutation: Mutation = {
  affects: ['runbooks-name-what-exists'],
  mutate: (facts) =>
    withFileText(
      facts,
      'docs/runbooks/staging/function-errors.md',
      '--log-group-name /hexastyle/staging/api/function',
      '--log-group-name /hexastyle/staging/api/functions',
    ),
};
