import { withoutFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['pipeline-runs-the-tests'],
  mutate: (facts) => withoutFile(facts, '.github/workflows/build.yml'),
};
