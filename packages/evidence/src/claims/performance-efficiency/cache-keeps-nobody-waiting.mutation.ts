import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

const CACHE = 'packages/api/src/cache/cache.ts';

export const mutation: Mutation = {
  affects: ['cache-keeps-nobody-waiting', 'clients-time-out'],
  mutate: (facts) => withFileText(facts, CACHE, 'commandTimeout: 500', 'commandTimeout: 5000'),
};
