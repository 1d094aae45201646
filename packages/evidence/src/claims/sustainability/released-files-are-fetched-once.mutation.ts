import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['released-files-are-fetched-once'],
  mutate: (facts) =>
    withChangedFile(facts, 'packages/infra/buildspecs/site.yaml', (text) => text.replace(', immutable', '')),
};
