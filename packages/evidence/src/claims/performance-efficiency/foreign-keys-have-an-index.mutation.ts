import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

const SESSIONS = 'create index sessions_account on sessions (account_id)';

export const mutation: Mutation = {
  affects: ['foreign-keys-have-an-index'],
  mutate: (facts) => withFileText(facts, 'packages/api/src/database/migrations/0001-accounts.ts', SESSIONS, 'select 1'),
};
