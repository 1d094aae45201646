import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

/** Staging moves into the account of production. */
export const mutation: Mutation = {
  affects: ['environments-are-apart'],
  mutate: (facts) =>
    withFileText(facts, 'environments/staging.yaml', "account: '111111111111'", "account: '222222222222'"),
};
