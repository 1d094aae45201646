import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

/** The script is gone, the guides still name it. */
export const mutation: Mutation = {
  affects: ['setup-is-documented'],
  mutate: (facts) => withFileText(facts, 'package.json', '"doctor": "', '"physician": "'),
};
