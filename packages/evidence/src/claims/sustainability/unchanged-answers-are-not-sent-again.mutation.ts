import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['unchanged-answers-are-not-sent-again'],
  mutate: (facts) =>
    withChangedFile(facts, 'packages/api/src/http/answer.ts', (text) => text.replaceAll('If-None-Match', 'If-Match')),
};
