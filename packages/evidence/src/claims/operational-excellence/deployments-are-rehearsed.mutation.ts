import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

export const mutation: Mutation = {
  affects: ['deployments-are-rehearsed'],
  mutate: (facts) =>
    withFileText(facts, '.github/workflows/build.yml', 'run: npm run emulate\n', 'run: npm run emulate || true\n'),
};
