import { withFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cross-origin-reads-are-named'],
  mutate: (facts) =>
    withFile(facts, 'packages/api/src/http/cross-origin.ts', "context.set({ 'Access-Control-Allow-Origin': '*' });"),
};
