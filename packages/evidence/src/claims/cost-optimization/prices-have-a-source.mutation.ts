import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['prices-have-a-source'],
  mutate: (facts) =>
    withChangedFile(facts, 'packages/cost/prices/us-west-2.json', (text) => text.replace('"source"', '"hearsay"')),
};
