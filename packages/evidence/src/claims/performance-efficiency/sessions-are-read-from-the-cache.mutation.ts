import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

const SESSIONS = 'packages/api/src/sessions/sessions.ts';

export const mutation: Mutation = {
  affects: ['sessions-are-read-from-the-cache', 'cache-spares-the-database'],
  mutate: (facts) =>
    withFileText(facts, SESSIONS, 'cached ?? (await this.store.find(hash))', 'await this.store.find(hash)'),
};
