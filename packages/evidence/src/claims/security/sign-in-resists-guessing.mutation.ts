import { withFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['sign-in-resists-guessing'],
  mutate: (facts) =>
    withFile(facts, 'packages/api/src/limits/attempts.ts', '  account: { points: 1_000_000, seconds: 60 },'),
};
