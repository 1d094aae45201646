import { withFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cookies-are-guarded'],
  mutate: (facts) => withFile(facts, 'packages/api/src/http/cookies.ts', "const attributes = ['Path=/', 'HttpOnly'];"),
};
